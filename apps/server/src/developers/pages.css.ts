/** How the pages for who builds software look, in light and dark and on paper. */
export const pagesCss = `
:root { color-scheme: light dark; --line: #c8ced3; --muted: #55616b; --accent: #0b5c7a; --ground: #fff; --text: #16212b; }
@media (prefers-color-scheme: dark) { :root { --line: #3b4750; --muted: #a9b4bd; --accent: #7cc7e4; --ground: #12181d; --text: #e8edf1; } }
* { box-sizing: border-box; }
body { max-width: 64rem; margin: 0 auto; padding: 1rem 1rem 4rem; background: var(--ground); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
a { color: var(--accent); }
a:focus-visible, input:focus-visible, button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 0; list-style: none; }
form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin: 1rem 0; }
form label { display: grid; gap: .25rem; flex: 1 1 14rem; font-weight: 600; }
input, button { min-height: 2.5rem; padding: 0 .75rem; border: 1px solid var(--muted); border-radius: .375rem; background: var(--ground); color: inherit; font: inherit; }
section { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h2 { overflow-wrap: anywhere; }
h2 small, .quiet { color: var(--muted); font-weight: 400; font-size: .88rem; }
dl { margin: 0; }
dt { margin-top: .75rem; font-family: ui-monospace, monospace; font-size: .92rem; overflow-wrap: anywhere; }
dd { margin: .125rem 0 0 1rem; }
del { color: var(--muted); }
code { overflow-wrap: anywhere; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.legend div { display: flex; gap: .5rem; }
.legend dt, .legend dd { margin: 0; }
.wide { overflow-x: auto; }
.wide:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
table { border-collapse: collapse; font-size: .88rem; }
th, td { padding: .25rem .5rem; border-bottom: 1px solid var(--line); text-align: center; white-space: nowrap; }
tbody th, th:first-child { max-width: 22rem; min-width: 9rem; text-align: left; font-weight: 400; white-space: normal; overflow-wrap: anywhere; }
tbody th { font-family: ui-monospace, monospace; }
@media print { form, nav { display: none; } }
`
