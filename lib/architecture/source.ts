import ts from 'typescript'

export interface SourceFile {
  path: string
  source: string
  tree: ts.SourceFile
}

/** A file as the rules read it. */
export const read = (path: string, source: string): SourceFile => ({
  path,
  source,
  tree: ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true),
})

/** Every node at or below this one, in order. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  for (const child of childrenOf(node)) yield* nodesOf(child)
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => {
    children.push(child)
  })
  return children
}

export type Callable = ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression

export interface Export {
  name: string
  /** The function it is, if it is one. */
  callable: Callable | undefined
}

/** What a file exports at run time: types are left out. */
export function exportsOf(tree: ts.SourceFile): Export[] {
  return tree.statements.flatMap((statement): Export[] => {
    if (!isExported(statement)) return []
    if (ts.isFunctionDeclaration(statement)) return [{ name: statement.name?.text ?? 'default', callable: statement }]
    if (ts.isClassDeclaration(statement)) return [{ name: statement.name?.text ?? 'default', callable: undefined }]
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      namesIn(name).map((it) => ({ name: it, callable: initializer && asCallable(initializer) })),
    )
  })
}

const namesIn = (name: ts.BindingName): string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesIn(element.name) : []))

const asCallable = (node: ts.Expression): Callable | undefined =>
  ts.isArrowFunction(node) || ts.isFunctionExpression(node) ? node : undefined

const isExported = (statement: ts.Statement) =>
  ts.canHaveModifiers(statement) &&
  ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true

export const isAsync = (callable: Callable) =>
  callable.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) === true

/** The names of a function's parameters; one that is taken apart has none. */
export const parametersOf = (callable: Callable) =>
  callable.parameters.map(({ name }) => (ts.isIdentifier(name) ? name.text : ''))

/** Every call below a node whose function is so named, on its own or as a method. */
export const callsOf = (node: ts.Node, called: string | RegExp) =>
  [...nodesOf(node)].filter(
    (it): it is ts.CallExpression => ts.isCallExpression(it) && isNamed(nameOf(it.expression), called),
  )

const isNamed = (name: string, called: string | RegExp) =>
  typeof called === 'string' ? name === called : called.test(name)

function nameOf(called: ts.Expression): string {
  if (ts.isIdentifier(called)) return called.text
  return ts.isPropertyAccessExpression(called) ? called.name.text : ''
}

/** The name a chain of calls starts with: `db` in `db.select().from(x)`. */
export function rootOf(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text
  if (ts.isCallExpression(node) || ts.isPropertyAccessExpression(node)) return rootOf(node.expression)
  return ''
}

export const lineOf = (node: ts.Node) => node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1
