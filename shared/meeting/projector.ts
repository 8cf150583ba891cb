import { z } from 'zod';

/**
 * All that the screen for everybody is told: the ärende that is up, the plan's own words, and the
 * decision, whether it was written on the agenda or as such in the meeting. There is no field for any
 * other note, a question or a name but that of who presents the ärende, so none can get there.
 */
export const ProjectorPage = z
  .object({
    organ: z.string(),
    meeting: z.string(),
    /** YYYY-MM-DD */
    date: z.string(),
    /** Place of the ärende on the agenda, from 1. */
    number: z.number().int(),
    count: z.number().int(),
    title: z.string(),
    /** Föredragande, as the agenda has it; '' when not said. */
    presenter: z.string(),
    /** The plan's words that the ärende is about, each with its name and where it stands. */
    quotes: z.array(z.object({ name: z.string(), text: z.string(), source: z.string() })),
    /** Each decision on a line of its own; '' before any. */
    decision: z.string(),
  })
  .strict();
export type ProjectorPage = z.infer<typeof ProjectorPage>;
