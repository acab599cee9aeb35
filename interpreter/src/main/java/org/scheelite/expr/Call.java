package org.scheelite.expr;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An expression `head[args]` with its arguments one by one.
public final class Call implements Normal {
  private static final Expr[] NONE = {};

  private final Expr head;
  private final Expr[] args;
  private int hash;

  /// A remark the evaluator keeps on this expression, as "evaluated at this moment"; any thread may
  /// overwrite it, so it must be an immutable object that says by itself whom it is for.
  private @Nullable Object remark;

  /// The compiled form of a function or of a rule, under the same terms.
  private @Nullable Object code;

  private Call(Expr head, Expr[] args) {
    this.head = head;
    this.args = args;
  }

  /// `head[args]`; the array becomes the expression's own and must not be changed afterwards.
  public static Call of(Expr head, Expr... args) {
    return new Call(head, args);
  }

  /// `head[args]` with a copy of the list.
  public static Call of(Expr head, List<? extends Expr> args) {
    return new Call(head, args.toArray(NONE));
  }

  /// `{args}`; the array becomes the list's own.
  public static Call list(Expr... args) {
    return new Call(Sym.LIST, args);
  }

  /// `{args}` with a copy of the list.
  public static Call list(List<? extends Expr> args) {
    return of(Sym.LIST, args);
  }

  /// `left -> right`.
  public static Call rule(Expr left, Expr right) {
    return new Call(Sym.RULE, new Expr[] {left, right});
  }

  @Override
  public Expr head() {
    return head;
  }

  @Override
  public int size() {
    return args.length;
  }

  @Override
  public Expr arg(int index) {
    return args[index];
  }

  @Override
  public Expr[] toArray() {
    return args.clone();
  }

  /// The same arguments under another head.
  public Call withHead(Expr head) {
    return new Call(head, args);
  }

  /// The same head with other arguments; the array becomes the expression's own.
  public Call withArgs(Expr... args) {
    return new Call(head, args);
  }

  /// A copy with the argument at `index` (from 0) replaced.
  public Call with(int index, Expr arg) {
    Expr[] copy = args.clone();
    copy[index] = arg;
    return new Call(head, copy);
  }

  /// What the evaluator noted here, see [#remark(Object)].
  public @Nullable Object remark() {
    return remark;
  }

  /// Notes something for the evaluator; never part of the value.
  public void remark(Object note) {
    remark = note;
  }

  /// The compiled form noted here, see [#code(Object)].
  public @Nullable Object code() {
    return code;
  }

  /// Notes a compiled form; never part of the value.
  public void code(Object compiled) {
    code = compiled;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    if (other instanceof Call call) {
      return (hash == 0 || call.hash == 0 || hash == call.hash)
          && args.length == call.args.length
          && head.equals(call.head)
          && Arrays.equals(args, call.args);
    }
    return other instanceof Packed packed && packed.equals(this);
  }

  @Override
  public int hashCode() {
    int h = hash;
    if (h == 0) {
      h = head.hashCode();
      for (Expr arg : args) {
        h = 31 * h + arg.hashCode();
      }
      hash = h;
    }
    return h;
  }

  @Override
  public String toString() {
    var text = new StringBuilder();
    var pending = new ArrayDeque<Object>();
    pending.push(this);
    while (!pending.isEmpty()) {
      Object next = pending.pop();
      if (!(next instanceof Call call)) {
        text.append(next);
        continue;
      }
      pending.push("]");
      for (int i = call.args.length - 1; i >= 0; i--) {
        pending.push(call.args[i]);
        pending.push(i == 0 ? "[" : ", ");
      }
      if (call.args.length == 0) {
        pending.push("[");
      }
      pending.push(call.head);
    }
    return text.toString();
  }
}
