package org.scheelite.eval;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.scheelite.budget.Budget;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Console;
import org.scheelite.builtin.Definitions;
import org.scheelite.builtin.Definitions.Kind;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Jump;
import org.scheelite.builtin.Libraries;
import org.scheelite.builtin.MessageFilter;
import org.scheelite.builtin.Options;
import org.scheelite.builtin.Primitive;
import org.scheelite.builtin.StateKey;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.print.Form;

/// The evaluation loop of one session, and the frame its builtins see.
///
/// Standard evaluation: head, then arguments as the attributes say, then attributes `Flat`,
/// `Listable`, `Orderless`, then up values, down values and the builtin itself, again and again
/// until nothing changes.
final class Evaluation implements Frame {
  private static final int DEFAULT_RECURSION_LIMIT = 1024;
  private static final int DEFAULT_ITERATION_LIMIT = 4096;
  private static final int LISTABLE_OR_ORDERED =
      Arguments.FLAT | Arguments.ORDERLESS | Arguments.LISTABLE;

  private static final Message RECURSION =
      Message.of(
          "$RecursionLimit::reclim2", "Recursion depth of `1` exceeded during evaluation of `2`.");
  private static final Message ITERATION =
      Message.of("$IterationLimit::itlim", "Iteration limit of `1` exceeded.");

  private final World world;
  private final Budget budget;
  private final SessionState state;
  private final MessageDesk messages;
  private final Application application;
  private @Nullable Tracer tracer;
  private int depth;

  /// What is under evaluation at each depth, from 1 on; deeper entries are of no meaning.
  private Expr[] stack = new Expr[64];

  private int recursionLimit = DEFAULT_RECURSION_LIMIT;
  private int guards;

  /// What [#step] found to be the end of the evaluation.
  private @Nullable Expr finished;

  Evaluation(World world, Budget budget, SessionState state) {
    this.world = world;
    this.budget = budget;
    this.state = state;
    this.messages = new MessageDesk(this);
    this.application = new Application(this, world);
  }

  @Override
  public Expr evaluate(Expr expr) {
    return switch (expr) {
      case Call call -> evaluateCall(call);
      case Symbol symbol -> evaluateSymbol(symbol);
      default -> expr;
    };
  }

  private Expr evaluateSymbol(Symbol symbol) {
    Definition definition = world.of(symbol);
    Expr own = definition.own;
    if (own != null) {
      if (tracer != null) {
        tracer.value(symbol, own);
      }
      if (own instanceof Call call && !Stamp.isCurrent(call, world)) {
        enter(symbol);
        try {
          return evaluateCall(call);
        } finally {
          depth--;
        }
      }
      return own instanceof Symbol next && !next.equals(symbol) ? evaluateAlias(next) : own;
    }
    RuleList rules = definition.rules(Kind.OWN);
    if (rules != null) {
      Expr value = rules.apply(symbol, this);
      if (value != null) {
        return evaluate(value);
      }
    }
    Expr value = definition.primitive == null ? null : definition.primitive.value(this);
    return value == null ? symbol : value;
  }

  private Expr evaluateAlias(Symbol next) {
    enter(next);
    try {
      return evaluateSymbol(next);
    } finally {
      depth--;
    }
  }

  private void enter(Expr expr) {
    if ((++depth & 63) == 0 || depth > recursionLimit) {
      recursionLimit = limit(Sym.RECURSION_LIMIT, DEFAULT_RECURSION_LIMIT);
      if (depth > recursionLimit) {
        depth--;
        message(RECURSION, Int.of(recursionLimit), Call.of(Sym.HOLD_FORM, expr));
        throw new Jump.Terminate("RecursionLimit");
      }
    }
    if (depth >= stack.length) {
      stack = Arrays.copyOf(stack, 2 * depth);
    }
    stack[depth] = expr;
  }

  private int limit(Symbol symbol, int standard) {
    Expr value = world.of(symbol).own;
    if (value instanceof Int(long n)) {
      return (int) Math.min(n, Integer.MAX_VALUE);
    }
    return value == null ? standard : Integer.MAX_VALUE;
  }

  private Expr evaluateCall(Call call) {
    if (Stamp.isCurrent(call, world)) {
      return call;
    }
    enter(call);
    Tracer tracing = tracer;
    if (tracing != null) {
      tracing.open();
    }
    try {
      Expr current = call;
      int round = 0;
      while (current instanceof Call now) {
        if (Stamp.isCurrent(now, world)) {
          return now;
        }
        if (++round > DEFAULT_ITERATION_LIMIT) {
          checkIterations(round);
        }
        Expr next = step(now);
        if (next == null) {
          return takeFinished();
        }
        current = next;
        if (tracing != null) {
          tracing.form(next);
        }
      }
      return evaluate(current);
    } finally {
      depth--;
      if (tracing != null) {
        tracing.close();
      }
    }
  }

  private Expr takeFinished() {
    Expr end = finished;
    finished = null;
    if (end == null) {
      throw new IllegalStateException("a step ended without a result");
    }
    return end;
  }

  private void checkIterations(int round) {
    int limit = limit(Sym.ITERATION_LIMIT, DEFAULT_ITERATION_LIMIT);
    if (round > limit) {
      message(ITERATION, Int.of(limit));
      throw new Jump.Terminate("IterationLimit");
    }
  }

  /// One round: the next form of the expression, or null when it is at its end ([#finished]).
  private @Nullable Expr step(Call call) {
    budget.poll();
    Expr head = evaluate(call.head());
    int attributes = attributesOf(head);
    Call current = head == call.head() ? call : call.withHead(head);
    boolean unevaluated = false;
    if ((attributes & Arguments.HOLD_COMPLETE) == 0) {
      Expr[] args = Arguments.evaluated(current, head, attributes, this);
      current = args == null ? current : current.withArgs(args);
      unevaluated = Arguments.hasUnevaluated(current) && !isHolding(attributes);
    }
    Call asked = unevaluated ? Arguments.bared(current) : current;
    if ((attributes & LISTABLE_OR_ORDERED) != 0) {
      Call ordered = ordered(asked, head, attributes);
      Expr threaded = (attributes & Arguments.LISTABLE) == 0 ? null : threaded(ordered, head);
      if (threaded != null) {
        return traced(ordered, threaded);
      }
      asked = ordered;
    }
    Expr result = application.apply(asked, head);
    if (result != null) {
      return traced(asked, result);
    }
    Call end = unevaluated ? current : asked;
    if (tracer != null && end != call) {
      tracer.form(end);
    }
    end.remark(world.now());
    finished = end;
    return null;
  }

  /// The result of a call, whose form is noted where steps are.
  private Expr traced(Call form, Expr result) {
    if (tracer != null) {
      tracer.form(form);
    }
    return result;
  }

  @Override
  public List<Expr> trace(Expr expr) {
    Tracer outer = tracer;
    var own = new Tracer();
    tracer = own;
    try {
      evaluate(expr);
    } finally {
      tracer = outer;
    }
    return own.steps();
  }

  private static boolean isHolding(int attributes) {
    return (attributes
            & (Definition.bit(Attribute.HOLD_ALL)
                | Definition.bit(Attribute.HOLD_FIRST)
                | Definition.bit(Attribute.HOLD_REST)))
        != 0;
  }

  private Call ordered(Call call, Expr head, int attributes) {
    Call flat =
        (attributes & Arguments.FLAT) != 0 && head instanceof Symbol symbol
            ? Arguments.flattened(call, symbol)
            : call;
    return (attributes & Arguments.ORDERLESS) != 0 && !isOfNumbers(flat, head)
        ? Arguments.sorted(flat)
        : flat;
  }

  /// Whether this is a sum or product of numbers, which is one number in any order; they are taken
  /// from left to right.
  private static boolean isOfNumbers(Call call, Expr head) {
    if (!head.equals(Sym.PLUS) && !head.equals(Sym.TIMES)) {
      return false;
    }
    for (int i = 0; i < call.size(); i++) {
      if (!(call.arg(i) instanceof Num)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Expr threaded(Call call, Expr head) {
    if (head instanceof Symbol symbol) {
      Primitive primitive = world.of(symbol).primitive;
      if (primitive != null && primitive.hasBulk() && application.hasPacked(call)) {
        Expr bulk = primitive.bulk(call, this);
        if (bulk != null) {
          return bulk;
        }
      }
    }
    return Arguments.threaded(call, this);
  }

  private int attributesOf(Expr head) {
    return switch (head) {
      case Symbol symbol -> world.of(symbol).attributes;
      case Call call when call.is(Sym.FUNCTION, 3) -> {
        FunctionCode code = FunctionCode.of(call, this);
        yield code == null ? 0 : code.attributes();
      }
      default -> 0;
    };
  }

  @Override
  public @Nullable Expr evaluateGuarded(Expr right) {
    guards++;
    try {
      return evaluate(right);
    } catch (Jump.Decline declined) {
      return null;
    } finally {
      guards--;
    }
  }

  /// Whether a condition met now decides about a rule.
  boolean isGuarded() {
    return guards > 0;
  }

  /// Evaluates a right side that may `Return`.
  Expr evaluateReturning(Expr right) {
    try {
      return evaluate(right);
    } catch (Jump.Return jump) {
      if (jump.target() != null) {
        throw jump;
      }
      return jump.value();
    }
  }

  @Override
  public Expr numeric(Expr expr, int digits) {
    return digits == 0 ? call(Sym.N, expr) : evaluate(Call.of(Sym.N, expr, Int.of(digits)));
  }

  @Override
  public @Nullable Expr defaultValue(Symbol head, int position, int size) {
    RuleList rules = world.of(head).rules(Kind.DEFAULT);
    Symbol name = Sym.DEFAULT;
    if (rules != null) {
      for (Expr asked :
          List.of(
              Call.of(name, head, Int.of(position), Int.of(size)),
              Call.of(name, head, Int.of(position)),
              Call.of(name, head))) {
        Expr value = rules.apply(asked, this);
        if (value != null) {
          return evaluate(value);
        }
      }
    }
    if (head.equals(Sym.PLUS)) {
      return Int.ZERO;
    }
    return head.equals(Sym.TIMES) || head.equals(Sym.POWER) && position == 2 ? Int.ONE : null;
  }

  @Override
  public void message(Message message, Expr... args) {
    messages.issue(message, args);
  }

  /// What the session says of a builtin, which is mostly the head of the call.
  private Definition definition(Primitive primitive, Normal call) {
    if (call.head() instanceof Symbol head) {
      Definition definition = world.of(head);
      if (definition.primitive == primitive) {
        return definition;
      }
    }
    return world.of(Symbol.of(Libraries.fullName(primitive.name())));
  }

  @Override
  public @Nullable Options options(Primitive primitive, Normal call, int position) {
    return OptionReader.read(primitive, definition(primitive, call), call, position, this);
  }

  @Override
  public int trailingOptions(Normal call) {
    return OptionReader.trailing(call);
  }

  @Override
  public Definitions definitions() {
    return world;
  }

  @Override
  public Budget budget() {
    return budget;
  }

  @Override
  public Console console() {
    return state.console();
  }

  @Override
  public <T> T filtering(MessageFilter filter, Supplier<T> body) {
    return messages.filtering(filter, body);
  }

  @Override
  public void silence(String message, boolean silent) {
    messages.silence(message, silent);
  }

  @Override
  public boolean allows(Capability capability) {
    return state.allows(capability);
  }

  @Override
  public <T> T state(StateKey<T> key) {
    return state.get(key);
  }

  @Override
  public <T> void setState(StateKey<T> key, T value) {
    state.set(key, value);
  }

  @Override
  public <T> T shared(StateKey<T> key) {
    return world.libraries().shared(key);
  }

  @Override
  public int headroom() {
    return limit(Sym.RECURSION_LIMIT, DEFAULT_RECURSION_LIMIT) - depth;
  }

  @Override
  public List<Expr> stack() {
    return List.of(Arrays.copyOfRange(stack, 1, depth + 1));
  }

  @Override
  public int line() {
    return state.line();
  }

  @Override
  public List<String> messages(int line) {
    return state.messages(line);
  }

  @Override
  public String text(Expr expr, Form form) {
    return new Display(this).text(expr, form);
  }

  @Override
  public @Nullable Expr out(int line) {
    return state.out(line);
  }

  @Override
  public @Nullable Expr in(int line) {
    return state.in(line);
  }

  Libraries libraries() {
    return world.libraries();
  }

  boolean hasFormats() {
    return world.hasFormats;
  }

  @Nullable RuleList formats(Symbol symbol) {
    return world.of(symbol).rules(Kind.FORMAT);
  }

  MessageDesk messageDesk() {
    return messages;
  }

  /// Forgets what an evaluation left behind that was stopped in the middle.
  void begin() {
    depth = 0;
    tracer = null;
    guards = 0;
    finished = null;
    Arrays.fill(stack, Sym.NULL);
    messages.begin();
  }
}
