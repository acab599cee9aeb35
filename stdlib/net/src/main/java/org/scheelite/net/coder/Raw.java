package org.scheelite.net.coder;

import java.util.List;
import java.util.function.Supplier;
import org.scheelite.expr.Expr;
import org.scheelite.net.NetFault;
import org.scheelite.net.number.Numbers;
import org.scheelite.net.shape.Dim;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Refused;

/// Plain arrays that are given where an encoder stands.
final class Raw {
  private Raw() {}

  /// A value that has the plain form already.
  ///
  /// @param expected what a value should be that has not, to be shown after "is not"
  /// @throws Refused where it has not
  static Expr or(Expr value, PortType type, Supplier<String> expected) {
    if (fits(value, type)) {
      return value;
    }
    throw new Refused(value, NetFault.words(expected.get()));
  }

  /// Whether a value is an array of numbers of this type.
  static boolean fits(Expr value, PortType type) {
    List<Dim> known = type.dims();
    int[] dims = Numbers.dims(value);
    if (known == null || known.size() != dims.length) {
      return false;
    }
    int total = 1;
    for (int i = 0; i < dims.length; i++) {
      if (dims[i] == 0 || known.get(i) instanceof Dim.Size(int size) && size != dims[i]) {
        return false;
      }
      total = Math.multiplyExact(total, dims[i]);
    }
    var numbers = new double[total];
    return Numbers.copy(value, dims, numbers, 0, null) && inRange(numbers, type.element());
  }

  private static boolean inRange(double[] numbers, Element element) {
    if (element.kind() != Element.Kind.INTEGER && element.kind() != Element.Kind.BOOLEAN) {
      return true;
    }
    boolean logical = element.kind() == Element.Kind.BOOLEAN;
    for (double number : numbers) {
      boolean fits =
          number == Math.rint(number)
              && (logical
                  ? number == 0 || number == 1
                  : !element.restricted() || number >= element.min() && number <= element.max());
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
