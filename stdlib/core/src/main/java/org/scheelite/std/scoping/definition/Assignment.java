package org.scheelite.std.scoping.definition;

import java.util.ArrayList;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Definitions;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;

/// What `Set`, `SetDelayed` and their kin share: finds out what a left side defines, and defines
/// it.
final class Assignment {
  static final Message WRSYM = Message.of("Set::wrsym", "Symbol `1` is Protected.");
  static final Message WRITE = Message.of("Set::write", "Tag `1` in `2` is Protected.");
  static final Message SETRAW = Message.of("Set::setraw", "Cannot assign to raw object `1`.");
  static final Message SHAPE =
      Message.of("Set::shape", "Lists `1` and `2` are not the same shape.");
  static final Message NOVAL =
      Message.of("Set::noval", "Symbol `1` in part assignment does not have an immediate value.");

  private final String symbol;
  private final boolean delayed;
  private final Frame frame;

  /// @param symbol who assigns, for messages
  /// @param delayed whether the right side is kept unevaluated
  Assignment(String symbol, boolean delayed, Frame frame) {
    this.symbol = symbol;
    this.delayed = delayed;
    this.frame = frame;
  }

  /// Defines `left` as `right`; false, after a message, where it cannot.
  boolean assign(Expr left, Expr right) {
    return switch (left) {
      case Symbol variable -> ofSymbol(variable, right);
      case Call call when call.is(Sym.LIST) && !delayed -> ofList(call, right);
      case Call call when call.is(Sym.PART) && !delayed -> ofPart(call, right);
      case Call call when call.is(Sym.CONDITION, 2) ->
          assign(call.arg(0), Call.of(Sym.CONDITION, right, call.arg(1)));
      case Call call -> ofCall(call, right);
      default -> refuse(SETRAW, left);
    };
  }

  private boolean ofSymbol(Symbol variable, Expr right) {
    if (!isFree(variable)) {
      return refuse(WRSYM, variable);
    }
    if (delayed) {
      frame.definitions().define(Definitions.Kind.OWN, variable, variable, right);
    } else {
      frame.definitions().setOwnValue(variable, right);
    }
    return true;
  }

  private boolean ofList(Call left, Expr right) {
    if (!(right instanceof Normal values) || !Lists.isList(right) || values.size() != left.size()) {
      return refuse(SHAPE, left, right);
    }
    boolean all = true;
    for (int i = 0; i < left.size(); i++) {
      all &= assign(left.arg(i), values.arg(i));
    }
    return all;
  }

  private boolean ofPart(Call left, Expr right) {
    if (!(left.arg(0) instanceof Symbol variable)) {
      return refuse(SETRAW, left);
    }
    if (!isFree(variable)) {
      return refuse(WRSYM, variable);
    }
    Expr old = frame.definitions().ownValue(variable);
    if (old == null) {
      return refuse(NOVAL, variable);
    }
    var positions = new ArrayList<Expr>();
    for (int i = 1; i < left.size(); i++) {
      positions.add(frame.evaluate(left.arg(i)));
    }
    Expr changed =
        org.scheelite.std.list.PartAssignment.assign(frame.evaluate(old), positions, right, frame);
    if (changed == null) {
      return false;
    }
    frame.definitions().setOwnValue(variable, changed);
    return true;
  }

  private boolean ofCall(Call raw, Expr right) {
    Expr head = raw.head() instanceof Symbol ? raw.head() : frame.evaluate(raw.head());
    if (head instanceof Symbol function
        && frame.definitions().ownValue(function) instanceof Assoc assoc
        && raw.size() == 1) {
      Expr key = frame.evaluate(raw.arg(0));
      frame.definitions().setOwnValue(function, assoc.with(key, right, delayed));
      return true;
    }
    if (head instanceof Symbol property && SymbolProperty.isOne(property)) {
      return SymbolProperty.assign(property, raw, right, frame);
    }
    Call left = LeftSide.evaluated(raw, frame);
    Symbol owner = LeftSide.owner(left);
    if (owner == null) {
      return refuse(SETRAW, left);
    }
    if (!isFree(owner)) {
      return refuse(WRITE, owner, left);
    }
    Definitions.Kind kind =
        LeftSide.bare(left).head() instanceof Symbol ? Definitions.Kind.DOWN : Definitions.Kind.SUB;
    frame.definitions().define(kind, owner, left, right);
    return true;
  }

  /// Defines a rule on `tag`, wherever it stands in `left`; false, after a message, where it does
  /// not stand there.
  boolean assignTo(Symbol tag, Expr rawLeft, Expr right) {
    if (rawLeft instanceof Call condition && condition.is(Sym.CONDITION, 2)) {
      return assignTo(tag, condition.arg(0), Call.of(Sym.CONDITION, right, condition.arg(1)));
    }
    if (rawLeft.equals(tag)) {
      return assign(tag, right);
    }
    if (!(rawLeft instanceof Call raw)) {
      return refuse(SETRAW, rawLeft);
    }
    Call left = LeftSide.evaluated(raw, frame);
    if (!isFree(tag)) {
      return refuse(WRITE, tag, left);
    }
    Definitions.Kind kind = LeftSide.kindFor(tag, left);
    if (kind == null) {
      return refuse(Message.of("TagSet::tagnf", "Tag `1` not found in `2`."), tag, left);
    }
    frame.definitions().define(kind, tag, left, right);
    return true;
  }

  /// Defines up values on the heads of the arguments of `left`.
  boolean assignUp(Expr rawLeft, Expr right) {
    if (!(rawLeft instanceof Call raw)) {
      return refuse(SETRAW, rawLeft);
    }
    Call left = LeftSide.evaluated(raw, frame);
    boolean any = false;
    for (Expr arg : LeftSide.bare(left).args()) {
      Symbol owner = arg instanceof Symbol s ? s : LeftSide.owner(arg);
      if (owner != null && isFree(owner)) {
        frame.definitions().define(Definitions.Kind.UP, owner, left, right);
        any = true;
      }
    }
    return any
        || refuse(
            Message.of("UpSet::nosym", "`1` does not contain a symbol to attach a rule to."), left);
  }

  private boolean isFree(Symbol owner) {
    return !frame.definitions().has(owner, Attribute.PROTECTED);
  }

  private boolean refuse(Message message, Expr... args) {
    frame.message(message.by(symbol), args);
    return false;
  }
}
