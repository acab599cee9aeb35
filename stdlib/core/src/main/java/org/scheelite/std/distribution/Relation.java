package org.scheelite.std.distribution;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Terms;

/// The probability that a random variable satisfies a chain of inequalities.
///
/// @param x the variable
/// @param distribution its distribution
record Relation(Expr x, Expr distribution, Frame frame) {

  /// The chain `{a, <, x, <=, b}` of a relation; null where it is none.
  static Expr @Nullable [] steps(Normal relation) {
    if (relation.is(Symbol.system("Inequality"))) {
      return relation.toArray();
    }
    boolean known =
        relation.is(Sym.LESS)
            || relation.is(Sym.LESS_EQUAL)
            || relation.is(Sym.GREATER)
            || relation.is(Symbol.system("GreaterEqual"))
            || relation.is(Sym.EQUAL, 2);
    if (!known || relation.size() < 2 || relation.size() > 3) {
      return null;
    }
    Expr head = relation.head();
    return relation.size() == 2
        ? new Expr[] {relation.arg(0), head, relation.arg(1)}
        : new Expr[] {relation.arg(0), head, relation.arg(1), head, relation.arg(2)};
  }

  @Nullable Expr probability(Expr... steps) {
    if (steps.length == 3) {
      return steps[0].equals(x)
          ? one(steps[1], steps[2])
          : steps[2].equals(x) ? one(mirrored(steps[1]), steps[0]) : null;
    }
    if (steps.length != 5 || !steps[2].equals(x)) {
      return null;
    }
    Expr first = one(mirrored(steps[1]), steps[0]);
    Expr second = one(steps[3], steps[4]);
    // both hold: the sum of both less that of either, which is certain for an interval
    return first == null || second == null
        ? null
        : frame.evaluate(Terms.sum(first, second, Int.MINUS_ONE));
  }

  private static Expr mirrored(Expr head) {
    String name = ((Symbol) head).name();
    return switch (name) {
      case "Less" -> Sym.GREATER;
      case "LessEqual" -> Symbol.system("GreaterEqual");
      case "Greater" -> Sym.LESS;
      case "GreaterEqual" -> Sym.LESS_EQUAL;
      default -> head;
    };
  }

  /// The probability of `x head bound`.
  private @Nullable Expr one(Expr head, Expr bound) {
    Expr upTo = Distributions.cumulative(distribution, bound, frame);
    Member member = Member.of(distribution, frame);
    if (upTo == null || member == null) {
      return null;
    }
    boolean discrete = member.family().discrete();
    Expr at = discrete ? Distributions.density(distribution, bound, frame) : Int.ZERO;
    if (at == null) {
      return null;
    }
    return switch (((Symbol) head).name()) {
      case "LessEqual" -> upTo;
      case "Less" -> frame.evaluate(Terms.difference(upTo, at));
      case "Greater" -> frame.evaluate(Terms.difference(Int.ONE, upTo));
      case "GreaterEqual" -> frame.evaluate(Terms.sum(Int.ONE, Terms.negate(upTo), at));
      case "Equal" -> at;
      default -> null;
    };
  }
}
