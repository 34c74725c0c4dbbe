// A rule for oxlint: a line has 140 characters at most, unless a literal that it holds (a message, a pattern, markup, a word list)
// takes most of them. Oxlint itself has no such rule, and ESLint's comes with all of ESLint.

const LONGEST = 140;
/** Characters of a literal on a line from which breaking the line would not help. */
const LONG_LITERAL = 70;

/** Takes note of the lines on which a literal is long. */
function excuse({ loc: { start, end } }, lines, excused) {
  for (let line = start.line; line <= end.line; line += 1) {
    const from = line === start.line ? start.column : 0;
    const to = line === end.line ? end.column : (lines[line - 1] ?? '').length;
    if (to - from >= LONG_LITERAL) excused.add(line);
  }
}

const lineLength = {
  create({ sourceCode, report }) {
    const { lines } = sourceCode;
    const excused = new Set();
    const note = (node) => excuse(node, lines, excused);
    const check = () => {
      for (const [at, { length }] of lines.entries()) {
        const line = at + 1;
        if (length <= LONGEST || excused.has(line)) continue;
        const message = `The line has ${length} characters: ${LONGEST} at most, unless a literal takes ${LONG_LITERAL} of them.`;
        report({ loc: { start: { line, column: LONGEST }, end: { line, column: length } }, message });
      }
    };
    return { Literal: note, TemplateLiteral: note, 'Program:exit': check };
  },
};

export default { meta: { name: 'house' }, rules: { 'line-length': lineLength } };
