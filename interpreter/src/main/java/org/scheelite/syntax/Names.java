package org.scheelite.syntax;

import org.scheelite.expr.Symbol;

/// What the names of a text mean: contexts are the business of whoever evaluates it.
@FunctionalInterface
public interface Names {

  /// Every name without a context belongs to the language itself.
  Names SYSTEM = name -> Symbol.of(name.indexOf('`') < 0 ? Symbol.SYSTEM + name : name);

  /// The symbol called `name`, which may hold backticks: `x`, ``a`x``, `` `x ``.
  Symbol resolve(String name);
}
