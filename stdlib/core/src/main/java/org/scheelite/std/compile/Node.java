package org.scheelite.std.compile;

import java.util.List;
import org.scheelite.expr.Expr;

/// The typed form of a numeric expression, from which code is generated. Equal forms share code.
sealed interface Node {

  /// The type of the value.
  Type type();

  /// An integer, a real or a truth value.
  record Constant(Type type, Object value) implements Node {}

  /// Nothing, as the value `Null`.
  record Nothing() implements Node {
    @Override
    public Type type() {
      return Type.NONE;
    }
  }

  /// The value of a variable.
  record Read(Type type, int variable) implements Node {}

  /// Gives a variable a value, which is the value of this too.
  record Assign(int variable, Node value) implements Node {
    @Override
    public Type type() {
      return value.type();
    }
  }

  /// Gives a variable a value and has its old one.
  record Exchange(int variable, Node value) implements Node {
    @Override
    public Type type() {
      return value.type();
    }
  }

  /// The operations of the machine on reals, whose results may be infinite.
  enum Operator {
    ADD,
    SUBTRACT,
    MULTIPLY
  }

  /// An operation whose result must be checked before anything but another one uses it: what is not
  /// finite stays so through all of them.
  record Loose(Operator operator, Node left, Node right) implements Node {
    @Override
    public Type type() {
      return Type.REAL;
    }
  }

  /// A call of a static method.
  record Apply(Class<?> owner, String method, Type type, List<Node> arguments) implements Node {}

  /// One of two values.
  record Choice(Type type, Node test, Node first, Node second) implements Node {}

  /// The value of the last of some steps; the values of the others are dropped.
  record Steps(List<Node> steps) implements Node {
    @Override
    public Type type() {
      return steps.getLast().type();
    }
  }

  /// A loop: `body` and then `step` as long as `test` holds.
  record Loop(Node test, Node body, Node step) implements Node {
    @Override
    public Type type() {
      return Type.NONE;
    }
  }

  /// Leaves the innermost loop, or goes on with its next round.
  record Leave(boolean again) implements Node {
    @Override
    public Type type() {
      return Type.NEVER;
    }
  }

  /// A call of a function of the unit.
  record Invoke(Type type, int function, List<Node> arguments) implements Node {}

  /// A fraction, never in lowest terms by itself; see [Type#FRACTION].
  record Fraction(Node numerator, Node denominator) implements Node {
    @Override
    public Type type() {
      return Type.FRACTION;
    }
  }

  /// An exact constant; see [Type#EXACT].
  record Exact(Expr value) implements Node {
    @Override
    public Type type() {
      return Type.EXACT;
    }
  }
}
