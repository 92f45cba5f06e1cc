/** How often names are told apart rightly, beside a public matcher, as rows of the report. */
import type { Row, Section } from '../report.js';
import { compareWithPeer, type Quality } from './compare.js';

export function namesSection(): Section {
  const { cases, qualities, peerMissing } = compareWithPeer();
  const rows = qualities.map(qualityRow);
  const missing: Row[] =
    peerMissing === undefined
      ? []
      : [{ key: 'names peer', what: "OpenSanctions' matchers", size: 'small', notMeasured: peerMissing }];
  return {
    heading: `Names: F1 on ${cases.same} pairs that are the same and ${cases.different} that are not, ${cases.heldOut} of them held out from tuning`,
    rows: [...rows, ...missing],
  };
}

function qualityRow({ matcher, threshold, part, precision, recall, f1 }: Quality): Row {
  return {
    key: `names ${matcher} ${threshold} ${part}`,
    what: `${matcher} at ${threshold}, ${part}`,
    size: 'small',
    value: { number: f1, unit: 'F1' },
    note: `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  };
}
