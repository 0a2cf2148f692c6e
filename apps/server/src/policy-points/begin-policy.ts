import type { EntityManager } from 'typeorm'

/** The policy that ships, for a new office; its categories add their own rules (D-5, D-14). */
export async function beginPolicy(manager: EntityManager): Promise<void> {
  await manager.query(
    `insert into policy (version, in_force_from, start_total, return_in_days, closure_mode, held_at_most_in_months,
       closure_notice_in_days, change_notice_in_days, warn_at)
     values (1, '2000-01-01', 100, 365, 'IMMEDIATE', 6, 30, 15, '{50,25}')`,
  )
}
