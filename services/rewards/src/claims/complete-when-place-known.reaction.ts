import { Controller } from '@nestjs/common';
import { EnterpriseChangedSchema, EnterpriseMergedSchema, EnterpriseRegisteredSchema, SubjectChangedSchema, SubjectRegisteredSchema } from '@huipin/contracts';
import { OnEvents, type EventContext, type Received } from '@huipin/messaging';
import { redecideEnterprises, redecideSubjects } from './claims.service.ts';
import { lockPlaces } from './places.service.ts';
import { traced } from './traced.ts';

/**
 * A place has become known, or was wrong: what waits for a payer is completed, what nobody has acted on follows. Works
 * on what the projections have just kept, so these handlers stand behind theirs (app.module.ts).
 */
@Controller()
export class CompleteWhenPlaceKnown {
  @OnEvents([EnterpriseRegisteredSchema, EnterpriseChangedSchema, EnterpriseMergedSchema])
  enterprisesTold(events: readonly Received[], { tx }: EventContext): Promise<void> {
    return traced(events, async (told) => {
      const ids = subjectsOf(told);
      await lockPlaces(tx, ids.map((id) => ({ id, kind: 'enterprise' })));
      await redecideEnterprises(tx, ids, 'place-known');
    });
  }

  @OnEvents([SubjectRegisteredSchema, SubjectChangedSchema])
  subjectsTold(events: readonly Received[], { tx }: EventContext): Promise<void> {
    return traced(events, async (told) => {
      const ids = subjectsOf(told);
      await lockPlaces(tx, ids.map((id) => ({ id, kind: 'brand' })));
      await redecideSubjects(tx, ids, 'place-known');
    });
  }
}

function subjectsOf(events: readonly Received[]): string[] {
  return [...new Set(events.map(({ subjectId }) => subjectId))];
}
