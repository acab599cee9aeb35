package org.scheelite.std.number.arithmetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Terms;

/// Circular and hyperbolic functions in products: `Sin[x]/Cos[x]` is `Tan[x]`, `1/Sin[x]` is
/// `Csc[x]`.
///
/// Every one of the six functions is `sine^s cosine^c` for some whole `s` and `c`. The exponents of
/// one argument are added up and written again without negative powers, with as many tangents (or
/// cotangents) as possible.
final class CircularFactors {
  private static final Family CIRCULAR = Family.of("Sin", "Cos", "Tan", "Cot", "Sec", "Csc");
  private static final Family HYPERBOLIC =
      Family.of("Sinh", "Cosh", "Tanh", "Coth", "Sech", "Csch");
  private static final Map<Symbol, Member> MEMBERS = members();

  private CircularFactors() {}

  /// The six functions over one sine and cosine.
  private record Family(
      Symbol sine,
      Symbol cosine,
      Symbol tangent,
      Symbol cotangent,
      Symbol secant,
      Symbol cosecant) {
    static Family of(
        String sine,
        String cosine,
        String tangent,
        String cotangent,
        String secant,
        String cosecant) {
      return new Family(
          Symbol.system(sine),
          Symbol.system(cosine),
          Symbol.system(tangent),
          Symbol.system(cotangent),
          Symbol.system(secant),
          Symbol.system(cosecant));
    }
  }

  /// A function as `sine^sines cosine^cosines`.
  private record Member(Family family, int sines, int cosines) {}

  /// Factors that belong together.
  private record Angle(Family family, Expr argument) {}

  private static Map<Symbol, Member> members() {
    var members = new LinkedHashMap<Symbol, Member>();
    for (Family family : List.of(CIRCULAR, HYPERBOLIC)) {
      members.put(family.sine, new Member(family, 1, 0));
      members.put(family.cosine, new Member(family, 0, 1));
      members.put(family.tangent, new Member(family, 1, -1));
      members.put(family.cotangent, new Member(family, -1, 1));
      members.put(family.secant, new Member(family, 0, -1));
      members.put(family.cosecant, new Member(family, -1, 0));
    }
    return Map.copyOf(members);
  }

  private static @Nullable Member member(Expr base, Expr exponent) {
    return base instanceof Call call
            && call.size() == 1
            && call.head() instanceof Symbol head
            && exponent instanceof Int
        ? MEMBERS.get(head)
        : null;
  }

  /// `function[x]^exponent` for a negative whole exponent; null for other powers.
  static @Nullable Expr power(Call base, Expr exponent) {
    Member member = member(base, exponent);
    if (member == null || !(exponent instanceof Int(long n)) || n >= 0) {
      return null;
    }
    Map<Expr, Expr> factors = new LinkedHashMap<>();
    write(new Angle(member.family, base.arg(0)), n * member.sines, n * member.cosines, factors);
    Map.Entry<Expr, Expr> only = factors.entrySet().iterator().next();
    return only.getValue().equals(Int.ONE)
        ? only.getKey()
        : Terms.power(only.getKey(), only.getValue());
  }

  /// Joins the functions of equal arguments among the factors of a product.
  ///
  /// @param powers exponents by base; changed in place
  /// @return whether anything was joined
  static boolean join(Map<Expr, Expr> powers) {
    Map<Angle, long[]> exponents = new LinkedHashMap<>();
    List<Expr> bases = new ArrayList<>();
    powers.forEach(
        (base, exponent) -> {
          Member member = member(base, exponent);
          if (member != null && exponent instanceof Int(long n)) {
            var angle = new Angle(member.family, ((Call) base).arg(0));
            long[] sum = exponents.computeIfAbsent(angle, _ -> new long[2]);
            sum[0] += n * member.sines;
            sum[1] += n * member.cosines;
            bases.add(base);
          }
        });
    if (bases.size() == exponents.size()) {
      return false;
    }
    Map<Expr, Expr> factors = new LinkedHashMap<>();
    exponents.forEach((angle, sum) -> write(angle, sum[0], sum[1], factors));
    if (bases.size() == factors.size()
        && bases.stream().allMatch(base -> Objects.equals(powers.get(base), factors.get(base)))) {
      return false;
    }
    bases.forEach(powers::remove);
    powers.putAll(factors);
    return true;
  }

  private static void write(Angle angle, long sines, long cosines, Map<Expr, Expr> factors) {
    long tangents = sines > 0 && cosines < 0 ? Math.min(sines, -cosines) : 0;
    long cotangents = sines < 0 && cosines > 0 ? Math.min(-sines, cosines) : 0;
    long restOfSines = sines - tangents + cotangents;
    long restOfCosines = cosines + tangents - cotangents;
    Family family = angle.family;
    put(family.tangent, angle, tangents, factors);
    put(family.cotangent, angle, cotangents, factors);
    put(restOfSines > 0 ? family.sine : family.cosecant, angle, Math.abs(restOfSines), factors);
    put(restOfCosines > 0 ? family.cosine : family.secant, angle, Math.abs(restOfCosines), factors);
  }

  private static void put(Symbol head, Angle angle, long exponent, Map<Expr, Expr> factors) {
    if (exponent != 0) {
      factors.put(Call.of(head, angle.argument), Int.of(exponent));
    }
  }
}
