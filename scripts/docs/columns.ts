import { columnDictionary } from '../../src/dataset/card/dictionary.ts';
import { CONTRACT_VERSION } from '../../src/dataset/schema.ts';

/** `docs/columns.md`: every column of every table, from the schema that also makes the files. */
export function columnsPage(): string {
  return `# Columns 字段

Every table is published as Parquet and as Arrow with these columns, in this order; \`→\` names the column whose values these
are. Dataset contract ${CONTRACT_VERSION}. Made from the schema by \`npm run docs\`.

每张表都以 Parquet 和 Arrow 两种格式发布，字段及顺序如下；\`→\` 指出取值所引用的字段。

${columnDictionary().trimEnd()}
`;
}
