package org.scheelite.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.scheelite.budget.Budget;
import org.scheelite.budget.Stopped;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Console;
import org.scheelite.builtin.Definitions;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Jump;
import org.scheelite.builtin.Libraries;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Issued;
import org.scheelite.message.Message;

/// The evaluator of one session: a world of definitions and the loop over them. It serves one
/// thread at a time, and survives whatever an evaluation does.
@SuppressWarnings("try") // what a library keeps may throw anything when it is closed
public final class Kernel implements AutoCloseable {
  private static final Message NOCATCH =
      Message.of("Throw::nocatch", "Uncaught `1` returned to top level.");

  private static final Message NOLOOP =
      Message.of("Break::nofdw", "No enclosing For, While, or Do found for `1`[].");
  private static final Message NOLABEL = Message.of("Goto::nolabel", "Label `1` not found.");
  private static final Message NOMEM =
      Message.of(
          "General::nomem",
          "The current computation was aborted because there was insufficient memory available to"
              + " complete the computation.");
  private static final Message SYSEXC =
      Message.of(
          "Throw::sysexc",
          "Uncaught SystemException returned to top level. Can be caught with Catch[…,"
              + " _SystemException].");

  private final World world;
  private final Budget budget = new Budget();
  private final SessionState state;
  private final Evaluation evaluation;

  /// @param console where evaluations write
  /// @param allowed what they may touch outside
  public Kernel(Libraries libraries, Console console, Set<Capability> allowed) {
    this.world = new World(libraries);
    this.state = new SessionState(console, allowed);
    this.evaluation = new Evaluation(world, budget, state);
  }

  /// How an evaluation ended.
  ///
  /// @param value the value; null where it was stopped
  /// @param stopped why it was stopped, or null
  /// @param exit the exit status asked for by `Exit`, or null
  /// @param bug what went wrong in the engine itself, or null
  public record Ending(
      @Nullable Expr value,
      Stopped.@Nullable Reason stopped,
      @Nullable Integer exit,
      @Nullable Throwable bug,
      List<Issued> messages) {}

  public Frame frame() {
    return evaluation;
  }

  public Definitions definitions() {
    return world;
  }

  public Budget budget() {
    return budget;
  }

  /// The number of the line that was entered last.
  public int line() {
    return state.line();
  }

  /// Evaluates one input. The expression is made when the evaluation begins, since its names depend
  /// on what came before.
  ///
  /// @param line whether it is a line of the session, with an `In[n]` and an `Out[n]`
  public Ending run(Supplier<Expr> input, boolean line, long heapBytes) {
    var messages = new ArrayList<Issued>();
    budget.begin(heapBytes);
    evaluation.begin();
    evaluation
        .messageDesk()
        .sendTo(
            issued -> {
              messages.add(issued);
              state.note(issued.name());
              state.console().message(issued);
            });
    Ending ending = guarded(input, line, heapBytes != Long.MAX_VALUE, messages);
    if (line) {
      state.leave(ending.value == null ? Sym.ABORTED : ending.value);
    }
    return ending;
  }

  /// @param limited whether the host set a limit to memory, so that it is told when it is reached;
  ///   else the language says that there is not enough
  private Ending guarded(
      Supplier<Expr> input, boolean line, boolean limited, List<Issued> messages) {
    try {
      Expr expr = input.get();
      if (line) {
        state.enter(expr);
      }
      return value(landed(expr), messages);
    } catch (Stopped stop) {
      return stop.reason() == Stopped.Reason.MEMORY && !limited
          ? value(outOfMemory(), messages)
          : stopped(stop.reason(), messages);
    } catch (Jump.Exit exit) {
      return new Ending(null, null, exit.code(), null, messages);
    } catch (StackOverflowError deep) {
      return stopped(Stopped.Reason.DEPTH, messages);
    } catch (OutOfMemoryError full) {
      return limited ? stopped(Stopped.Reason.MEMORY, messages) : value(outOfMemory(), messages);
    } catch (RuntimeException | LinkageError | AssertionError bug) {
      return new Ending(null, null, null, bug, messages);
    }
  }

  private static Ending value(Expr value, List<Issued> messages) {
    return new Ending(value, null, null, null, messages);
  }

  private static Ending stopped(Stopped.Reason reason, List<Issued> messages) {
    return new Ending(null, reason, null, null, messages);
  }

  private Expr outOfMemory() {
    evaluation.begin();
    evaluation.message(NOMEM);
    evaluation.message(SYSEXC);
    return Call.of(Symbol.system("SystemException"), Str.of("MemoryAllocationFailure"));
  }

  /// The value of an expression, or what a jump that nobody caught leaves.
  private Expr landed(Expr expr) {
    try {
      return evaluation.evaluate(expr);
    } catch (Jump.Return jump) {
      return returned(jump);
    } catch (Jump.Throw jump) {
      return uncaught(jump);
    } catch (Jump.Abort abort) {
      return Sym.ABORTED;
    } catch (Jump.Terminate end) {
      return Call.of(Sym.TERMINATED_EVALUATION, Str.of(end.reason()));
    } catch (Jump.Break jump) {
      evaluation.message(NOLOOP.by("Break"), Sym.BREAK);
      return Call.of(Sym.HOLD, Call.of(Sym.BREAK));
    } catch (Jump.Continue jump) {
      evaluation.message(NOLOOP.by("Continue"), Sym.CONTINUE);
      return Call.of(Sym.HOLD, Call.of(Sym.CONTINUE));
    } catch (Jump.Goto jump) {
      evaluation.message(NOLABEL, jump.label());
      return Call.of(Sym.HOLD, Call.of(Sym.GOTO, jump.label()));
    } catch (Jump.Decline decline) {
      return expr;
    }
  }

  private static Expr returned(Jump.Return jump) {
    Expr scope = jump.target();
    return scope == null
        ? Call.of(Sym.RETURN, jump.value())
        : Call.of(Sym.RETURN, jump.value(), scope);
  }

  private Expr uncaught(Jump.Throw jump) {
    Expr otherwise = jump.otherwise();
    Expr tag = jump.tag();
    if (otherwise != null && tag != null) {
      return evaluation.call(otherwise, jump.value(), tag);
    }
    Expr thrown =
        tag == null ? Call.of(Sym.THROW, jump.value()) : Call.of(Sym.THROW, jump.value(), tag);
    evaluation.message(NOCATCH, Call.of(Sym.HOLD_FORM, thrown));
    return Call.of(Sym.HOLD, thrown);
  }

  /// Closes what libraries kept for the session.
  @Override
  public void close() {
    state.close();
  }
}
