package org.scheelite.pattern;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Turns a pattern expression into nodes.
final class PatternCompiler {
  private final Names names;
  private final MatchContext context;

  PatternCompiler(Names names, MatchContext context) {
    this.names = names;
    this.context = context;
  }

  Node compile(Expr pattern) {
    return switch (pattern) {
      case Call call -> {
        Construct construct = Construct.of(call);
        yield construct == null ? ofCall(call) : ofConstruct(construct, call);
      }
      case Assoc assoc when !isLiteral(assoc) -> new Calls.Entries(rules(assoc));
      default -> new Blanks.Literal(pattern);
    };
  }

  private Node ofConstruct(Construct construct, Call call) {
    return switch (construct) {
      case ALTERNATIVES -> new Tests.Alternatives(all(call));
      case BLANK -> new Blanks.Blank(optional(call, 0));
      case BLANK_NULL_SEQUENCE -> new Blanks.Run(optional(call, 0), 0);
      case BLANK_SEQUENCE -> new Blanks.Run(optional(call, 0), 1);
      case CONDITION -> conditioned(call);
      case EXCEPT ->
          new Tests.Except(
              compile(call.arg(0)),
              call.size() == 1 ? new Blanks.Blank(null) : compile(call.arg(1)));
      case HOLD_PATTERN -> compile(call.arg(0));
      case KEY_VALUE_PATTERN -> new Calls.KeyValues(keyValues(call.arg(0)));
      case LONGEST -> new Runs.Preference(compile(call.arg(0)), true);
      case OPTIONAL ->
          new Runs.Optional(compile(call.arg(0)), slot(call.arg(0)), optional(call, 1));
      case OPTIONS_PATTERN -> new Runs.OptionRules();
      case ORDERLESS_PATTERN_SEQUENCE -> new Runs.Sequence(all(call), true);
      case PATTERN ->
          call.arg(0) instanceof Symbol name
              ? named(names.slot(name), compile(call.arg(1)))
              : ofCall(call);
      case PATTERN_SEQUENCE -> new Runs.Sequence(all(call), false);
      case PATTERN_TEST -> tested(compile(call.arg(0)), call.arg(1));
      case REPEATED -> repeated(call, 1);
      case REPEATED_NULL -> repeated(call, 0);
      case SHORTEST -> new Runs.Preference(compile(call.arg(0)), false);
      case VERBATIM -> new Blanks.Literal(call.arg(0));
    };
  }

  private Node ofCall(Call call) {
    if (isLiteral(call)) {
      return new Blanks.Literal(call);
    }
    Node head = compile(call.head());
    List<Node> parts = all(call);
    boolean simple =
        head.isSimple() && parts.stream().allMatch(Node::isSimple) && !isLoose(call.head());
    return simple ? new Calls.Fixed(head, parts) : new Calls.General(head, parts);
  }

  /// Whether arguments of this head may match out of order or in groups. A head that is itself a
  /// pattern may turn out to be such a symbol.
  private boolean isLoose(Expr head) {
    return !(head instanceof Symbol symbol)
        || context.isFlat(symbol)
        || context.isOrderless(symbol);
  }

  private List<Node> all(Call call) {
    var nodes = new ArrayList<Node>(call.size());
    for (Expr arg : call.args()) {
      nodes.add(compile(arg));
    }
    return nodes;
  }

  private static @Nullable Expr optional(Call call, int index) {
    return index < call.size() ? call.arg(index) : null;
  }

  private static Node named(int slot, Node part) {
    return part.isSimple() ? new Blanks.SimpleNamed(slot, part) : new Blanks.Named(slot, part);
  }

  private static Node tested(Node part, Expr test) {
    return part.isSimple() ? new Tests.SimpleTest(part, test) : new Tests.Test(part, test);
  }

  private Node conditioned(Call call) {
    Node part = compile(call.arg(0));
    return new Tests.Condition(part, Template.of(call.arg(1), names));
  }

  private int slot(Expr pattern) {
    return pattern instanceof Call call
            && call.is(Sym.PATTERN, 2)
            && call.arg(0) instanceof Symbol name
        ? names.slot(name)
        : -1;
  }

  private Node repeated(Call call, int least) {
    Node part = compile(call.arg(0));
    if (call.size() == 1) {
      return new Runs.Repeated(part, least, Integer.MAX_VALUE);
    }
    return switch (call.arg(1)) {
      case Int(long max) -> new Runs.Repeated(part, least, (int) max);
      case Normal list when list.is(Sym.LIST, 1) && list.arg(0) instanceof Int(long n) ->
          new Runs.Repeated(part, (int) n, (int) n);
      case Normal list when list.is(Sym.LIST, 2) && list.arg(0) instanceof Int(long min) ->
          new Runs.Repeated(part, (int) min, bound(list.arg(1)));
      default -> new Blanks.Literal(call);
    };
  }

  private static int bound(Expr max) {
    return max instanceof Int(long n) ? (int) n : Integer.MAX_VALUE;
  }

  private List<Node> keyValues(Expr spec) {
    List<Expr> rules =
        switch (spec) {
          case Assoc assoc -> assoc.entries().stream().map(entry -> (Expr) entry.rule()).toList();
          case Call list when list.is(Sym.LIST) -> list.args();
          default -> List.of(spec);
        };
    return rules.stream().map(this::keyValue).toList();
  }

  /// Entries match whether they are delayed or not.
  private Node keyValue(Expr rule) {
    if (rule instanceof Call call && (call.is(Sym.RULE, 2) || call.is(Sym.RULE_DELAYED, 2))) {
      Node head = new Blanks.Blank(null);
      return new Calls.General(head, List.of(compile(call.arg(0)), compile(call.arg(1))));
    }
    return compile(rule);
  }

  private List<Node> rules(Assoc assoc) {
    return assoc.entries().stream().map(entry -> compile(entry.rule())).toList();
  }

  /// Whether an expression holds no pattern construct, so that it matches only itself.
  static boolean isLiteral(Expr expr) {
    return switch (expr) {
      case Packed _ -> true;
      case Call call -> isLiteralCall(call);
      case Assoc assoc -> assoc.entries().stream().allMatch(e -> isLiteral(e.rule()));
      default -> true;
    };
  }

  private static boolean isLiteralCall(Call call) {
    if (Construct.of(call) != null || !isLiteral(call.head())) {
      return false;
    }
    for (int i = 0; i < call.size(); i++) {
      if (!isLiteral(call.arg(i))) {
        return false;
      }
    }
    return true;
  }
}
