import type { Binder, Body, Declaration, Expression, Step } from '../syntax/ast.ts';

/** The names that a pattern binds. */
export function namesBound(binder: Binder): string[] {
  switch (binder.kind) {
    case 'name':
      return [binder.name];
    case 'as':
      return [binder.name, ...namesBound(binder.inner)];
    case 'typed':
      return namesBound(binder.inner);
    case 'constructor':
      return binder.arguments.flatMap(namesBound);
    case 'tuple':
    case 'list':
      return binder.items.flatMap(namesBound);
    default:
      return [];
  }
}

/** The names that an expression mentions. Names bound inside it count too: that does no harm. */
export function namesUsed(expression: Expression, found = new Set<string>()): Set<string> {
  const visit = (each: Expression): void => {
    namesUsed(each, found);
  };
  switch (expression.kind) {
    case 'name':
      found.add(expression.name);
      break;
    case 'apply':
      visit(expression.fn);
      visit(expression.argument);
      break;
    case 'infix':
      found.add(expression.operator.name);
      visit(expression.left);
      visit(expression.right);
      break;
    case 'negate':
    case 'left-section':
    case 'right-section':
      if (expression.kind !== 'negate') found.add(expression.operator.name);
      visit(expression.operand);
      break;
    case 'lambda':
      visit(expression.body);
      break;
    case 'let':
      for (const each of expression.bindings) inDeclaration(each, found);
      visit(expression.body);
      break;
    case 'if':
      visit(expression.condition);
      visit(expression.yes);
      visit(expression.no);
      break;
    case 'case':
      visit(expression.subject);
      for (const each of expression.choices) inBody(each.body, found);
      break;
    case 'do':
      for (const each of expression.steps) inStep(each, found);
      break;
    case 'comprehension':
      visit(expression.body);
      for (const each of expression.steps) inStep(each, found);
      break;
    case 'tuple':
    case 'list':
      expression.items.forEach(visit);
      break;
    case 'range':
      visit(expression.from);
      if (expression.next !== undefined) visit(expression.next);
      if (expression.to !== undefined) visit(expression.to);
      break;
    case 'typed':
      visit(expression.body);
      break;
    case 'record':
      visit(expression.base);
      for (const each of expression.fields) visit(each.value);
      break;
    case 'parentheses':
      visit(expression.inner);
      break;
    default:
  }
  return found;
}

function inStep(step: Step, found: Set<string>): void {
  if (step.kind === 'let') for (const each of step.bindings) inDeclaration(each, found);
  else namesUsed(step.body, found);
}

function inBody(body: Body, found: Set<string>): void {
  for (const guard of body.guards) {
    for (const each of guard.conditions) inStep(each, found);
    namesUsed(guard.body, found);
  }
  for (const each of body.bindings) inDeclaration(each, found);
}

function inDeclaration(declaration: Declaration, found: Set<string>): void {
  if (declaration.kind === 'equation' || declaration.kind === 'pattern') {
    inBody(declaration.body, found);
  }
}

/** The names that a body mentions. */
export function namesInBody(body: Body): Set<string> {
  const found = new Set<string>();
  inBody(body, found);
  return found;
}
