import type { english } from '../en/index.ts';
import type { In } from '../translate.ts';
import { also } from './also.ts';
import { alignment } from './alignment.ts';
import { app } from './app.ts';
import { business } from './business.ts';
import { canvas } from './canvas.ts';
import { cli } from './cli.ts';
import { commands } from './commands.ts';
import { compare } from './compare.ts';
import { engine } from './engine.ts';
import { decisions } from './decisions.ts';
import { did } from './did.ts';
import { compass } from './compass.ts';
import { errors } from './errors.ts';
import { exchange } from './exchange.ts';
import { gates } from './gates.ts';
import { gains } from './gains.ts';
import { frames } from './frames.ts';
import { heat } from './heat.ts';
import { insights } from './insights.ts';
import { inspector } from './inspector.ts';
import { kpis } from './kpis.ts';
import { landscape } from './landscape.ts';
import { list } from './list.ts';
import { marks } from './marks.ts';
import { measure } from './measure.ts';
import { merging } from './merging.ts';
import { method } from './method.ts';
import { pack } from './pack.ts';
import { patterns } from './patterns.ts';
import { people } from './people.ts';
import { phases } from './phases.ts';
import { picture } from './picture.ts';
import { plan } from './plan.ts';
import { print } from './print.ts';
import { problems } from './problems.ts';
import { reading } from './reading.ts';
import { ready } from './ready.ts';
import { report } from './report.ts';
import { shapes } from './shapes.ts';
import { sharing } from './sharing.ts';
import { shell } from './shell.ts';
import { start } from './start.ts';
import { storage } from './storage.ts';
import { strategy } from './strategy.ts';
import { tables } from './tables.ts';
import { taken } from './taken.ts';
import { tools } from './tools.ts';
import { technology } from './technology.ts';
import { stream } from './stream.ts';
import { web } from './web.ts';
import { why } from './why.ts';
import { whyNumbers } from './whyNumbers.ts';
import { whyParts } from './whyParts.ts';
import { whyPlan } from './whyPlan.ts';
import { whyScores } from './whyScores.ts';
import { whySteps } from './whySteps.ts';

/** All words in German. */
export const german: In<typeof english> = {
  ...also,
  ...alignment,
  ...app,
  ...business,
  ...canvas,
  ...cli,
  ...commands,
  ...compare,
  ...engine,
  ...compass,
  ...decisions,
  ...did,
  ...errors,
  ...exchange,
  ...gates,
  ...gains,
  ...frames,
  ...heat,
  ...insights,
  ...inspector,
  ...kpis,
  ...landscape,
  ...list,
  ...marks,
  ...measure,
  ...merging,
  ...method,
  ...patterns,
  ...pack,
  ...people,
  ...phases,
  ...picture,
  ...plan,
  ...print,
  ...problems,
  ...reading,
  ...ready,
  ...report,
  ...shapes,
  ...sharing,
  ...shell,
  ...start,
  ...storage,
  ...strategy,
  ...tables,
  ...taken,
  ...tools,
  ...technology,
  ...stream,
  ...web,
  ...why,
  ...whyNumbers,
  ...whyParts,
  ...whyPlan,
  ...whyScores,
  ...whySteps,
};
