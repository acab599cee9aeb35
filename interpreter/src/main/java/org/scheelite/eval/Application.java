package org.scheelite.eval;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Active;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Definitions.Kind;
import org.scheelite.builtin.Jump;
import org.scheelite.builtin.Primitive;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.BigReal;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Finds the rule or builtin that answers a call whose arguments are ready.
final class Application {
  private final Evaluation evaluation;
  private final World world;
  private final PrecisionBounds precision;

  Application(Evaluation evaluation, World world) {
    this.evaluation = evaluation;
    this.world = world;
    this.precision = new PrecisionBounds(world);
  }

  /// The next form of the call, or null where nothing applies.
  @Nullable Expr apply(Call call, Expr head) {
    Expr answer = answerOfArguments(call);
    if (answer != null) {
      return answer;
    }
    return switch (head) {
      case Symbol symbol -> ofSymbol(world.of(symbol), call);
      case Call function when function.is(Sym.FUNCTION) -> ofFunction(function, call);
      case Call inner -> ofNested(inner, call);
      case Assoc assoc -> lookup(assoc, call);
      case Active active -> active.apply(call, evaluation);
      default -> null;
    };
  }

  boolean hasPacked(Call call) {
    for (int i = 0; i < call.size(); i++) {
      if (call.arg(i) instanceof Packed) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Expr answerOfArguments(Call call) {
    if (call.head() instanceof Symbol head
        && (world.of(head).attributes & Arguments.HOLD_COMPLETE) != 0) {
      return null;
    }
    for (int i = 0; i < call.size(); i++) {
      Expr arg = call.arg(i);
      if (arg instanceof Active active) {
        Expr answer = active.answer(call, evaluation);
        if (answer != null) {
          return answer;
        }
      } else if (world.hasUpValues) {
        Symbol owner = owner(arg);
        Expr answer = owner == null ? null : answerOf(world.of(owner), call);
        if (answer != null) {
          return answer;
        }
      }
    }
    return null;
  }

  private @Nullable Expr answerOf(Definition owner, Call call) {
    RuleList rules = owner.rules(Kind.UP);
    Expr answer = rules == null ? null : rules.apply(call, evaluation);
    Primitive primitive = owner.primitive;
    return answer == null && primitive != null && primitive.hasAnswer()
        ? primitive.answer(call, evaluation)
        : answer;
  }

  /// The symbol whose up values an argument brings.
  private static @Nullable Symbol owner(Expr arg) {
    Expr inner = arg;
    while (inner instanceof Call call) {
      inner = call.head();
    }
    return inner instanceof Symbol symbol ? symbol : null;
  }

  private @Nullable Expr ofSymbol(Definition definition, Call call) {
    RuleList rules = definition.rules(Kind.DOWN);
    if (rules != null) {
      Expr result = rules.quickly(definition.symbol, call, evaluation);
      if (result == null) {
        result = rules.apply(call, evaluation);
      }
      if (result != null) {
        return result;
      }
    }
    if (evaluation.isGuarded() && call.is(Sym.CONDITION, 2)) {
      return conditional(call);
    }
    return definition.primitive == null ? null : ofPrimitive(definition.primitive, call);
  }

  private @Nullable Expr ofPrimitive(Primitive primitive, Call call) {
    Expr result = primitive.apply(call, evaluation);
    if (result == null) {
      ArgumentCount.check(primitive, call, evaluation);
    }
    return result instanceof BigReal || result instanceof Complex
        ? precision.within(result)
        : result;
  }

  private Expr conditional(Call condition) {
    if (!evaluation.evaluate(condition.arg(1)).equals(Sym.TRUE)) {
      throw new Jump.Decline();
    }
    return evaluation.evaluate(condition.arg(0));
  }

  private @Nullable Expr ofFunction(Call function, Call call) {
    FunctionCode code = FunctionCode.of(function, evaluation);
    return code == null ? null : code.apply(function, call, evaluation);
  }

  private @Nullable Expr ofNested(Call head, Call call) {
    Symbol symbol = owner(head);
    if (symbol == null) {
      return null;
    }
    Definition definition = world.of(symbol);
    RuleList rules = definition.rules(Kind.SUB);
    Expr result = rules == null ? null : rules.apply(call, evaluation);
    Primitive primitive = definition.primitive;
    if (result != null || primitive == null || !head.head().equals(symbol)) {
      return result;
    }
    result = primitive.applied(call, evaluation);
    return result != null ? result : operatorForm(primitive.operator(), head, call);
  }

  private static @Nullable Expr operatorForm(Builtin.Operator operator, Call head, Call call) {
    if (operator == Builtin.Operator.NONE || call.size() == 0) {
      return null;
    }
    Expr[] own = head.toArray();
    Expr[] operands = call.toArray();
    var args = new Expr[own.length + operands.length];
    boolean first = operator == Builtin.Operator.FIRST;
    System.arraycopy(own, 0, args, first ? operands.length : 0, own.length);
    System.arraycopy(operands, 0, args, first ? 0 : own.length, operands.length);
    return Call.of(head.head(), args);
  }

  private @Nullable Expr lookup(Assoc assoc, Call call) {
    if (call.size() == 0) {
      return null;
    }
    Expr key = call.arg(0);
    if (key instanceof Call wrapped && wrapped.is(Sym.KEY, 1)) {
      key = wrapped.arg(0);
    }
    Expr value = assoc.get(key);
    if (value == null) {
      value = Call.of(Sym.MISSING, Str.of("KeyAbsent"), key);
    }
    if (call.size() == 1) {
      return value;
    }
    Expr[] rest = java.util.Arrays.copyOfRange(call.toArray(), 1, call.size());
    return Call.of(value, rest);
  }
}
