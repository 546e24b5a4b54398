import { describe, expect, test } from 'vitest';
import { type ClaimKind, claimIn } from '../../src/advice/claims.js';
import { restsOnClaim } from '../../src/advice/script-lines.js';
import { loadLibrary } from '../../src/guides/library.js';

const CLAIMS: Readonly<Record<ClaimKind, string>> = {
  'rival offer': `
I have a competing offer from Brightfern at $180K.
I have Copperline and Oatfield offers with a larger grant.
My other offer is $20K higher in base.
My current offer from a bakery chain is £60K.
I'm weighing two offers in Berlin right now.
I'm choosing between you and roles at Tidewell and Quillwork.
I’m in final rounds with Northwind.
Holding Kitehouse at $150K / $90K RSU.
Harbor Bank has offered me more.
Reference competing offers from Saltmarsh ($210K TC).
Counter by citing the market and your competing Pebblecast offer at $205K.
If they open at $150K, counter with your existing Marlow offer.
I'd be leaving behind $40K in unvested stock.
I have £30K unvested until spring.
My current package is $165K all in.
I need the total to be within 5 % of my alternatives.
Given offers from [X at $300K], the base has to move.
With offers from two bakeries I can wait.`,
  'past result': `
My bakery experience is what you need.
I've cut oven downtime by a third.
I have built three mills from scratch.
I led the move to sourdough at my last bakery.
I bring ten years of night shifts.
I have over 12 years of experience with ovens.
As someone who has fed a city, I know the pressure.
I'm a baker with deep rye expertise.
With 8+ years at the oven I can start alone.
Having built two mills, I know what breaks.
My flour cost optimization skills have saved $2M+ a year.
Emphasize your rye expertise and your work on ovens.
Quantify your impact in loaves.
Based on the band and my experience with [ovens], I'm targeting £40K.
My published research in [yeast] is widely cited.
I believe £40K reflects this expertise.`,
  'present work': `
I'm building the ovens that the whole street depends on.
I’m currently leading the night shift.
I run the mill and its four silos.
My dough models directly drive sales.
My work is both customer-facing and unique.
My team owns the bread line.
At my current company, bread is an afterthought.
I'm making the decisions that define the menu.
I own the recipe book.`,
};

const NO_CLAIMS = `
I'd like £40K base with £10K in shares.
I need the base at £40K to accept.
I'm targeting £52K total.
To choose Acme, I'd need a sign-on of £5K.
I'm excited about the new mill.
I'm passionate about bread.
I'm ready to sign this week and can start in May.
I'm looking for a title that says master baker.
I would be building the ovens of the future.
I'll own the night shift from day one.
My recipes will shape the menu.
The mill I'll run is the largest in town.
My comp should reflect the size of the mill.
My ask is £40K base.
I'd like my grant to match the band.
Acme's offer must be competitive.
Bakers at Copperline earn £45K.
Benchmark against Copperline and Oatfield bakery packages.
Cite Copperline's £45K band as a comparable.
Rivals pay more for night work.
If you have a competing offer, mention it late.
If countered below £38K, ask for a day off.
This role feeds the whole city.
Thank you for the offer of £36K.
Your accept-at floor is £38K.
Accept if above £38K.
I've reviewed your pay bands and find them fair.
This is the most compelling kitchen I've seen.
Below £36K I'd need to reconsider.
Never accept the first offer.
Push base to £39K+.
Ask for a review after six months.`;

const lines = (text: string): string[] => text.trim().split('\n');

describe('what a sentence claims about who says it', () => {
  test.each(Object.entries(CLAIMS).flatMap(([kind, text]) => lines(text).map((sentence) => [kind, sentence] as const)))(
    '%s: %s',
    (kind, sentence) => {
      expect(claimIn(sentence)).toBe(kind);
    },
  );

  test.each(lines(NO_CLAIMS))('nothing: %s', (sentence) => {
    expect(claimIn(sentence)).toBeNull();
  });
});

test('every lever of the seed rests on a claim: work, offers and experience that a reader may not have', async () => {
  const guide = (await loadLibrary('seeds')).guides.get('segment/devops-engineer');
  const marked = guide?.levers.filter((lever) => restsOnClaim(lever, guide)).map(({ title }) => title);
  expect(marked).toEqual([
    'AI Infrastructure Scaling',
    'Datadog/AWS Counter',
    'Reliability Revenue Impact',
    'Cost Optimization Expertise',
  ]);
  const sentences = guide?.levers.flatMap(({ passages }) => passages.flatMap(({ text }) => text.split(/(?<=\.) /)));
  expect(sentences?.filter((sentence) => claimIn(sentence))).toEqual([
    "I'm architecting the infrastructure for Segment's AI-powered CDP — GPU pipelines alongside real-time event routing.",
    'I have infrastructure offers from Datadog and AWS with higher base and more equity.',
    'My SRE experience maintaining five-nines availability has measurable revenue impact — the bonus should reflect this.',
    'My cloud cost optimization experience has saved $2M+ annually at scale.',
  ]);
});
