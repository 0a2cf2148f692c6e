export { WhatIfPage as WhatIfScreen } from '../../features/handlers/what-if/what-if-page.js'
