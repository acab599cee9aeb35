package org.scheelite.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.grammar.Brackets;
import org.scheelite.grammar.Operator;
import org.scheelite.syntax.Syntax.Absent;
import org.scheelite.syntax.Syntax.Application;
import org.scheelite.syntax.Syntax.Enclosed;
import org.scheelite.syntax.Syntax.Extraction;
import org.scheelite.syntax.Syntax.Infix;
import org.scheelite.syntax.Syntax.Kind;
import org.scheelite.syntax.Syntax.Leaf;
import org.scheelite.syntax.Syntax.MessageTag;
import org.scheelite.syntax.Syntax.Postfix;
import org.scheelite.syntax.Syntax.Prefix;
import org.scheelite.syntax.Syntax.Reading;
import org.scheelite.syntax.Syntax.Writing;

/// From [Syntax] to expressions.
final class ExprBuilder {
  private final Leaves leaves;

  ExprBuilder(Names names) {
    leaves = new Leaves(names);
  }

  /// What `syntax` means.
  Expr expr(Syntax syntax) {
    return switch (syntax) {
      case Leaf leaf -> leaves.expr(leaf);
      case Absent _ -> Sym.NULL;
      case Prefix prefix -> prefix(prefix);
      case Postfix postfix -> postfix(postfix);
      case Infix infix -> infix(infix);
      case Application(var function, var arguments, _) ->
          Call.of(expr(function), all(arguments, 0, arguments.size()));
      case Extraction(var whole, var indices, _) -> extraction(whole, indices);
      case MessageTag tag -> message(tag);
      case Reading(var file, _) -> Call.of(Heads.of("Get"), leaves.text(file));
      case Writing(var operator, var what, var file, _) ->
          Call.of(Heads.of(operator.head()), expr(what), leaves.text(file));
      case Enclosed enclosed -> enclosed(enclosed);
    };
  }

  private Expr[] all(List<Syntax> items, int from, int to) {
    var args = new Expr[to - from];
    for (int i = from; i < to; i++) {
      args[i - from] = expr(items.get(i));
    }
    return args;
  }

  private Expr enclosed(Enclosed enclosed) {
    List<Syntax> items = enclosed.items();
    return switch (enclosed.enclosure()) {
      case PARENTHESES -> expr(items.getFirst());
      case LIST -> Call.list(all(items, 0, items.size()));
      case ASSOCIATION -> Call.of(Sym.ASSOCIATION, all(items, 0, items.size()));
      case FUNCTION -> {
        Brackets brackets = Brackets.opening(enclosed.open());
        String head = brackets == null ? "List" : brackets.head();
        yield Call.of(Symbol.system(head), all(items, 0, items.size()));
      }
    };
  }

  private Expr extraction(Syntax whole, List<Syntax> indices) {
    var args = new Expr[indices.size() + 1];
    args[0] = expr(whole);
    for (int i = 0; i < indices.size(); i++) {
      args[i + 1] = expr(indices.get(i));
    }
    return Call.of(Sym.PART, args);
  }

  /// `f::a::b` is one `MessageName`.
  private Expr message(MessageTag tag) {
    if (tag.of() instanceof MessageTag inner) {
      Call name = (Call) message(inner);
      Expr[] args = Arrays.copyOf(name.toArray(), name.size() + 1);
      args[name.size()] = leaves.text(tag.tag());
      return name.withArgs(args);
    }
    return Call.of(Sym.MESSAGE_NAME, expr(tag.of()), leaves.text(tag.tag()));
  }

  private Expr prefix(Prefix prefix) {
    return switch (prefix.operator().head()) {
      case "Minus" -> negative(prefix.operand());
      case "Integral" -> integral(expr(prefix.operand()));
      default -> Call.of(Heads.of(prefix.operator().head()), expr(prefix.operand()));
    };
  }

  /// `-5` is a number, `-x` a product.
  private Expr negative(Syntax operand) {
    return operand instanceof Leaf(var kind, var text, _) && kind == Kind.NUMBER
        ? Numerals.number(text).negated()
        : Call.of(Sym.TIMES, Int.MINUS_ONE, expr(operand));
  }

  /// `∫ f ⅆx` is the integral of `f` over `x`.
  private static Expr integral(Expr operand) {
    if (operand instanceof Call product
        && product.is(Sym.TIMES)
        && product.arg(product.size() - 1) instanceof Call last
        && last.is(Heads.of("DifferentialD"), 1)) {
      Expr[] factors = Arrays.copyOf(product.toArray(), product.size() - 1);
      Expr integrand = factors.length == 1 ? factors[0] : Call.of(Sym.TIMES, factors);
      return Call.of(Symbol.system("Integrate"), integrand, last.arg(0));
    }
    return Call.of(Heads.of("Integral"), operand);
  }

  private Expr postfix(Postfix postfix) {
    if (!postfix.operator().head().equals("Derivative")) {
      return Call.of(Heads.of(postfix.operator().head()), expr(postfix.operand()));
    }
    int order = 1;
    Syntax operand = postfix.operand();
    while (operand instanceof Postfix(var operator, var inner, _)
        && operator == postfix.operator()) {
      order++;
      operand = inner;
    }
    return Call.of(Call.of(Sym.DERIVATIVE, Int.of(order)), expr(operand));
  }

  private Expr infix(Infix infix) {
    List<Syntax> operands = infix.operands();
    Syntax first = operands.getFirst();
    Syntax last = operands.getLast();
    Operator operator = infix.operators().getFirst();
    return switch (operator.head()) {
      case "Plus", "Subtract" -> sum(infix);
      case "Times" -> product(operands);
      case "Divide" ->
          Call.of(Sym.TIMES, expr(first), Call.of(Sym.POWER, expr(last), Int.MINUS_ONE));
      case "Prefix" -> Call.of(expr(first), expr(last));
      case "Postfix" -> {
        Expr argument = expr(first);
        yield Call.of(expr(last), argument);
      }
      case "Infix" -> {
        Expr left = expr(first);
        yield Call.of(expr(operands.get(1)), left, expr(last));
      }
      case "Pattern" ->
          Call.of(isName(first) ? Sym.PATTERN : Sym.OPTIONAL, expr(first), expr(last));
      case "Span" -> span(operands);
      case "TagSet" -> tagged(expr(first), last);
      case "Equal", "Unequal", "Less", "LessEqual", "Greater", "GreaterEqual" -> comparison(infix);
      default -> Call.of(Heads.of(operator.head()), all(operands, 0, operands.size()));
    };
  }

  private static boolean isName(Syntax syntax) {
    return syntax instanceof Leaf leaf && leaf.kind() == Kind.NAME;
  }

  private Expr sum(Infix infix) {
    var terms = new Expr[infix.operands().size()];
    for (int i = 0; i < terms.length; i++) {
      Syntax operand = infix.operands().get(i);
      boolean minus = i > 0 && infix.operators().get(i - 1).head().equals("Subtract");
      terms[i] = minus ? subtrahend(operand) : expr(operand);
    }
    return Call.of(Sym.PLUS, terms);
  }

  private Expr subtrahend(Syntax operand) {
    if (operand instanceof Infix(var operators, var factors, _)
        && operators.getFirst().head().equals("Times")) {
      return signed(all(factors, 0, factors.size()));
    }
    return negative(operand);
  }

  /// `-a b` is one product of three factors.
  private Expr product(List<Syntax> operands) {
    if (operands.getFirst() instanceof Prefix(var operator, var operand, _)
        && operator.head().equals("Minus")
        && !(operand instanceof Leaf leaf && leaf.kind() == Kind.NUMBER)) {
      Expr[] factors = all(operands, 0, operands.size());
      factors[0] = ((Call) factors[0]).arg(1);
      return signed(factors);
    }
    return Call.of(Sym.TIMES, all(operands, 0, operands.size()));
  }

  private static Expr signed(Expr[] factors) {
    var all = new Expr[factors.length + 1];
    all[0] = Int.MINUS_ONE;
    System.arraycopy(factors, 0, all, 1, factors.length);
    return Call.of(Sym.TIMES, all);
  }

  private Expr comparison(Infix infix) {
    List<Operator> operators = infix.operators();
    List<Syntax> operands = infix.operands();
    Operator first = operators.getFirst();
    if (operators.stream().allMatch(first::equals)) {
      return Call.of(Heads.of(first.head()), all(operands, 0, operands.size()));
    }
    var args = new Expr[2 * operands.size() - 1];
    args[0] = expr(operands.getFirst());
    for (int i = 0; i < operators.size(); i++) {
      args[2 * i + 1] = Heads.of(operators.get(i).head());
      args[2 * i + 2] = expr(operands.get(i + 1));
    }
    return Call.of(Sym.INEQUALITY, args);
  }

  private Expr tagged(Expr tag, Syntax assignment) {
    if (assignment instanceof Infix(var operators, var sides, _)) {
      String head = "Tag" + operators.getFirst().head();
      return Call.of(Symbol.system(head), tag, expr(sides.getFirst()), expr(sides.getLast()));
    }
    return Call.of(Sym.TAG_UNSET, tag, expr(((Postfix) assignment).operand()));
  }

  /// `a;;b;;c`; what is left out is 1 in front and `All` elsewhere, and what follows a complete
  /// span begins another one.
  private Expr span(List<Syntax> operands) {
    var spans = new ArrayList<Expr>();
    Syntax left = operands.getFirst();
    int next = 1;
    while (next < operands.size()) {
      Expr begin = left instanceof Absent ? Int.ONE : expr(left);
      Expr end = upper(operands.get(next++));
      if (next < operands.size() && !(operands.get(next) instanceof Absent)) {
        spans.add(Call.of(Sym.SPAN, begin, end, expr(operands.get(next++))));
      } else {
        spans.add(Call.of(Sym.SPAN, begin, end));
      }
      left = new Absent(left.span());
    }
    return spans.size() == 1 ? spans.getFirst() : Call.of(Sym.TIMES, spans);
  }

  private Expr upper(Syntax operand) {
    return operand instanceof Absent ? Sym.ALL : expr(operand);
  }
}
