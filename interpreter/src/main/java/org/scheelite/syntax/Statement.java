package org.scheelite.syntax;

import org.scheelite.expr.Expr;

/// One complete expression of a text.
///
/// Names are looked up only by [#expr], so that what earlier expressions of the same text do to
/// contexts can be seen by later ones.
///
/// @param syntax what was written
/// @param depth how many levels the tree has
public record Statement(Syntax syntax, int depth) {
  /// What the stack of any thread can take.
  private static final int SHALLOW = 100;

  /// Where it stands in the text.
  public Span span() {
    return syntax.span();
  }

  /// What it means; `names` is asked on the calling thread, in the order of the text.
  public Expr expr(Names names) {
    if (depth < SHALLOW) {
      return new ExprBuilder(names).expr(syntax);
    }
    Names known = KnownNames.of(syntax, names);
    return DeepStack.call(() -> new ExprBuilder(known).expr(syntax));
  }
}
