package org.scheelite.eval;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.scheelite.builtin.MessageFilter;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.GeneralMessages;
import org.scheelite.message.Issued;
import org.scheelite.message.Message;
import org.scheelite.print.Form;

/// Gives messages: fills in their text, asks the filters, and passes them to the host.
final class MessageDesk {
  /// After this many times in one evaluation a message is given no more.
  private static final int MOST = 3;

  /// How much of an argument a message shows.
  private static final int WIDTH = 1_000;

  /// Stands for every message.
  private static final String ALL = "";

  private final Evaluation evaluation;
  private final Deque<MessageFilter> filters = new ArrayDeque<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> off = new HashSet<>();
  private Consumer<Issued> sink = issued -> {};

  MessageDesk(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /// Where messages go that pass all filters.
  void sendTo(Consumer<Issued> sink) {
    this.sink = sink;
  }

  void begin() {
    filters.clear();
    counts.clear();
  }

  <T> T filtering(MessageFilter filter, Supplier<T> body) {
    filters.push(filter);
    try {
      return body.get();
    } finally {
      filters.remove(filter);
    }
  }

  void issue(Message message, Expr... args) {
    if (off.contains(message.name()) || off.contains(ALL)) {
      return;
    }
    var issued = new Issued(message.name(), filled(text(message), args));
    for (MessageFilter filter : filters) {
      if (!filter.passes(issued)) {
        return;
      }
    }
    int count = counts.merge(issued.name(), 1, Integer::sum);
    if (count <= MOST) {
      sink.accept(issued);
    }
    if (count == MOST) {
      Expr name = Call.of(Sym.HOLD_FORM, Str.of(issued.name()));
      sink.accept(new Issued("General::stop", filled(GeneralMessages.STOP.text(), name)));
    }
  }

  /// The text a user gave this message, else its own.
  private String text(Message message) {
    var own = evaluation.definitions().messages(Symbol.system(message.symbol()));
    Expr text = own.get(message.tag());
    return text instanceof Str(String value) ? value : message.text();
  }

  private String filled(String text, Expr... args) {
    var out = new StringBuilder();
    int next = 0;
    for (int i = 0; i < text.length(); i++) {
      int close = text.charAt(i) == '`' ? text.indexOf('`', i + 1) : -1;
      if (close < 0) {
        out.append(text.charAt(i));
        continue;
      }
      String slot = text.substring(i + 1, close);
      if (!slot.chars().allMatch(Character::isDigit)) {
        out.append('`');
        continue;
      }
      int index = slot.isEmpty() ? next++ : Integer.parseInt(slot) - 1;
      if (index >= 0 && index < args.length) {
        out.append(shortened(args[index]));
      }
      i = close;
    }
    return out.toString();
  }

  private String shortened(Expr arg) {
    String text = evaluation.text(arg, Form.OUTPUT);
    return text.length() <= WIDTH ? text : text.substring(0, WIDTH) + "…";
  }

  /// Switches a message off or on for the session; an empty name stands for all.
  void silence(String name, boolean silent) {
    if (name.equals(ALL) && !silent) {
      off.clear();
    }
    if (silent) {
      off.add(name);
    } else {
      off.remove(name);
    }
  }
}
