/**
 * Where a right reading differs from the reference counts, and files that a right reader refuses. Each with its reason; an entry that no
 * longer applies fails the run.
 */
import type { MapCounts } from '../../shared/exchange/index.ts';

export interface Difference {
  readonly count: keyof MapCounts;
  /** Ours minus the reference. */
  readonly by: number;
  readonly why: string;
}

export const differences: { readonly [file: string]: readonly Difference[] } = {
  'bpmn-miwg/SAP_Signavio_Process_Manager_19_9_0/B.1.0-export.bpmn': [
    {
      count: 'sequenceFlow',
      by: -2,
      why: 'Two sequence flows name no source and no target; there is nothing to draw. Both are listed as losses and kept for export.',
    },
  ],
};

const FRAGMENT = 'A fragment: its root is not the definitions of BPMN 2.0.';
const NO_PROCESS = 'Sound BPMN without a process or pool: there is no map to make.';

export const refusals: { readonly [file: string]: { readonly code: string; readonly why: string } } = {
  'bpmn-edge/empty-definitions-default-ns.bpmn': { code: 'import-empty', why: NO_PROCESS },
  'bpmn-edge/namespace-prefix-collision.bpmn': {
    code: 'import-empty',
    why: `${NO_PROCESS} Only drawings of what is not there.`,
  },
  'bpmn-edge/redundant-ns-declaration.bpmn': { code: 'import-empty', why: NO_PROCESS },
  'bpmn-edge/error/undeclared-ns-child.bpmn': { code: 'import-empty', why: NO_PROCESS },
  'bpmn-edge/error/not-bpmn.bpmn': {
    code: 'import-not-bpmn',
    why: 'Its root belongs to a namespace that is not BPMN.',
  },
  'bpmn-edge/error/xmlns-redeclaration.bpmn': {
    code: 'import-not-xml',
    why: 'The root declares the same attribute twice, which no XML may.',
  },
  'bpmn-edge/extension/camunda/inputOutput-list.part.bpmn': { code: 'import-not-bpmn', why: FRAGMENT },
  'bpmn-edge/extension/camunda/inputOutput-map.part.bpmn': { code: 'import-not-bpmn', why: FRAGMENT },
  'bpmn-edge/extension/camunda/inputOutput-mixed.part.bpmn': { code: 'import-not-bpmn', why: FRAGMENT },
  'bpmn-edge/extension/camunda/inputOutput-plain.part.bpmn': { code: 'import-not-bpmn', why: FRAGMENT },
  'bpmn-edge/extension/camunda/inputOutput-script.part.bpmn': { code: 'import-not-bpmn', why: FRAGMENT },
  'bpmn-edge/extension/drools.part.bpmn': { code: 'import-not-bpmn', why: FRAGMENT },
  'bpmn-edge/spec/extension/expr-Guard.part.bpmn': { code: 'import-not-bpmn', why: FRAGMENT },
  'bpmn-miwg/GenMyModel_0_47/C.1.0-export.bpmn': {
    code: 'import-encoding',
    why: 'It says UTF-8 and holds bytes that are not (line 97): reading on would change its words.',
  },
};

const FOLDED =
  'It does not say whether its subprocesses are open: bpmn-js folds them, we leave them as large as they are drawn.';
const UNSEEN_POOL = 'A pool without width and height: we make it one that can be seen.';

/** Files that look otherwise in bpmn-js after we wrote them. */
export const otherInBpmnJs: { readonly [file: string]: string } = {
  'bpmn-edge/vendor/bizagi-nested-ns-definition.bpmn': UNSEEN_POOL,
  'bpmn-miwg/Bizagi_Modeler_2_8_0_8/A.1.0-roundtrip.bpmn': UNSEEN_POOL,
  'bpmn-miwg/Bizagi_Modeler_2_8_0_8/A.2.0-roundtrip.bpmn': UNSEEN_POOL,
  'bpmn-miwg/Bizagi_Modeler_2_8_0_8/A.3.0-roundtrip.bpmn': UNSEEN_POOL,
  'bpmn-miwg/Bizagi_Modeler_2_8_0_8/A.4.0-roundtrip.bpmn': `${FOLDED} ${UNSEEN_POOL}`,
  'bpmn-miwg/Bizagi_Modeler_2_8_0_8/A.4.1-roundtrip.bpmn': `${FOLDED} ${UNSEEN_POOL}`,
  'bpmn-miwg/Bizagi_Modeler_2_8_0_8/B.1.0-roundtrip.bpmn': `${FOLDED} ${UNSEEN_POOL}`,
  'bpmn-miwg/OMNITRACKER_BPMN_12_3/A.4.0-export.bpmn': FOLDED,
  'bpmn-miwg/OMNITRACKER_BPMN_12_3/A.4.1-export.bpmn': FOLDED,
  'bpmn-miwg/OMNITRACKER_BPMN_12_3/B.1.0-export.bpmn': FOLDED,
  'bpmn-miwg/OMNITRACKER_BPMN_12_3/C.2.0-export.bpmn': FOLDED,
  'bpmn-miwg/Visual_Paradigm_11_1/A.3.0-roundtrip.bpmn': FOLDED,
  'bpmn-miwg/Visual_Paradigm_11_1/A.4.0-roundtrip.bpmn': FOLDED,
  'bpmn-miwg/Visual_Paradigm_11_1/A.4.1-roundtrip.bpmn': FOLDED,
  'bpmn-miwg/Visual_Paradigm_11_1/B.1.0-roundtrip.bpmn':
    'Its diagram names one process instead of the collaboration: bpmn-js shows that process alone, ours holds all of them.',
};
