type Labels = ReadonlyMap<Element, readonly HTMLLabelElement[]>;

const known = new WeakMap<Node, Labels>();

const read = (root: ParentNode): Labels => {
  const labels = new Map<Element, HTMLLabelElement[]>();
  for (const label of root.querySelectorAll('label')) {
    const { control } = label;
    if (!control) continue;
    const before = labels.get(control);
    if (before) before.push(label);
    else labels.set(control, [label]);
  }
  return labels;
};

/**
 * The `<label>`s of a control, in reading order. A browser's own `control.labels` walks the whole document for every control
 * that is asked for the first time, 10 ms each on a page of 100,000 nodes; this walks it once for all of them, and again
 * after a pause, when the page may have changed.
 */
export const labelsOf = (control: Element): readonly HTMLLabelElement[] => {
  const root = control.getRootNode();
  let labels = known.get(root);
  if (!labels) {
    labels = 'querySelectorAll' in root ? read(root as ParentNode & Node) : new Map();
    known.set(root, labels);
    queueMicrotask(() => known.delete(root));
  }
  return labels.get(control) ?? [];
};
