package org.scheelite.syntax;

import org.scheelite.expr.Expr;

/// One complete expression of a text.
///
/// Names are looked up only by [#expr], so that what earlier expressions of the same text do to
/// contexts can be seen by later ones.
///
/// @param syntax what was written
public record Statement(Syntax syntax) {

  /// Where it stands in the text.
  public Span span() {
    return syntax.span();
  }

  /// What it means.
  public Expr expr(Names names) {
    return new ExprBuilder(names).expr(syntax);
  }
}
