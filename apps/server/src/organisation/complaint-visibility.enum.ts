import type { ComplaintVisibility as VisibilityName } from '@waarborg/domain/access'
import { graphEnum } from '../graph/enums.js'

export const ComplaintVisibility = graphEnum<VisibilityName>(
  'ComplaintVisibility',
  'Which complaints a handler reads besides the own and those of nobody.',
  {
    OFFICE: 'Those of the whole office.',
    TEAM: 'Those that somebody of the own team handles or received.',
  },
)
