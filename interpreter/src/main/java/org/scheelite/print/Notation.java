package org.scheelite.print;

import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.grammar.Operator;
import org.scheelite.grammar.Operator.Form;
import org.scheelite.grammar.Operator.Grouping;
import org.scheelite.grammar.Operators;

/// Notations that are more than an operator between operands.
final class Notation {
  private static final int CHAIN = 290;
  private static final int NAMED_PATTERN = 150;
  private static final int OPTIONAL = 140;
  private static final int BODY = 90;
  private static final int ASSIGNMENT = 40;
  private static final int SEQUENCE = 10;
  private static final int MESSAGE = 750;

  private Notation() {}

  /// Fills `pieces` and gives the precedence, or a negative number where these arguments have no
  /// notation of their own.
  static int fill(Normal normal, String head, Pieces pieces) {
    return switch (head) {
      case "Blank", "BlankSequence", "BlankNullSequence" -> blank(normal, pieces);
      case "Pattern" -> pattern(normal, pieces);
      case "Optional" -> optional(normal, pieces);
      case "Slot" -> slot(normal, "#", pieces);
      case "SlotSequence" -> slot(normal, "##", pieces);
      case "Function" -> function(normal, pieces);
      case "Part" -> part(normal, pieces);
      case "MessageName" -> message(normal, pieces);
      case "Association" -> association(normal, pieces);
      case "Inequality" -> inequality(normal, pieces);
      case "CompoundExpression" -> sequence(normal, pieces);
      case "Span" -> span(normal, pieces);
      case "TagSet" -> tagged(normal, " = ", pieces);
      case "TagSetDelayed" -> tagged(normal, " := ", pieces);
      case "TagUnset" -> untagged(normal, pieces);
      case "Out" -> out(normal, pieces);
      default -> -1;
    };
  }

  private static boolean isBlank(Expr expr) {
    return expr instanceof Normal blank
        && blank.head() instanceof Symbol head
        && (head.equals(Sym.BLANK)
            || head.equals(Sym.BLANK_SEQUENCE)
            || head.equals(Sym.BLANK_NULL_SEQUENCE))
        && (blank.size() == 0 || blank.size() == 1 && blank.arg(0) instanceof Symbol);
  }

  private static int blank(Normal blank, Pieces pieces) {
    if (!isBlank(blank)) {
      return -1;
    }
    if (blank.is(Sym.BLANK)) {
      pieces.text("_");
    } else {
      pieces.text(blank.is(Sym.BLANK_SEQUENCE) ? "__" : "___");
    }
    if (blank.size() == 1) {
      pieces.expr(blank.arg(0));
    }
    return Layout.ATOM;
  }

  private static int pattern(Normal pattern, Pieces pieces) {
    if (pattern.size() != 2 || !(pattern.arg(0) instanceof Symbol)) {
      return -1;
    }
    pieces.expr(pattern.arg(0));
    if (isBlank(pattern.arg(1))) {
      pieces.expr(pattern.arg(1));
    } else {
      pieces.text(":").expr(pattern.arg(1), NAMED_PATTERN + 1);
    }
    return NAMED_PATTERN;
  }

  private static int optional(Normal optional, Pieces pieces) {
    if (optional.size() == 0 || optional.size() > 2) {
      return -1;
    }
    Expr pattern = optional.arg(0);
    if (pattern instanceof Symbol || pattern instanceof Complex) {
      return -1; // `a:b` and `I:b` would read as named patterns
    }
    boolean named = pattern instanceof Normal normal && normal.is(Sym.PATTERN, 2);
    if (optional.size() == 2) {
      pieces.expr(pattern, named ? NAMED_PATTERN : NAMED_PATTERN + 1);
      pieces.text(":").expr(optional.arg(1), NAMED_PATTERN + 1);
      return OPTIONAL;
    }
    Expr blank = named ? ((Normal) pattern).arg(1) : pattern;
    boolean simple =
        blank instanceof Normal normal
            && normal.is(Sym.BLANK, 0)
            && (!named || ((Normal) pattern).arg(0) instanceof Symbol);
    if (!simple) {
      return -1;
    }
    pieces.expr(pattern).text(".");
    return OPTIONAL;
  }

  private static int slot(Normal slot, String mark, Pieces pieces) {
    if (slot.size() != 1) {
      return -1;
    }
    switch (slot.arg(0)) {
      case Int(var number) when number >= 0 -> pieces.text(mark + number);
      case Str(var name) when mark.length() == 1 ->
          pieces.text(mark + (isWord(name) ? name : Quoted.of(name)));
      default -> {
        return -1;
      }
    }
    return Layout.ATOM;
  }

  /// Whether a text can be read as a name.
  private static boolean isWord(String name) {
    return !name.isEmpty()
        && name.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c))
        && !Character.isDigit(name.charAt(0));
  }

  private static int function(Normal function, Pieces pieces) {
    if (function.size() != 1) {
      return -1;
    }
    pieces.expr(function.arg(0), BODY + 1).text(" & ");
    return BODY;
  }

  private static int part(Normal part, Pieces pieces) {
    if (part.size() < 1) {
      return -1;
    }
    pieces.expr(part.arg(0), Operators.CALL).text("[[").items(part, 1, ",", 0).text("]]");
    return Operators.CALL;
  }

  private static int message(Normal message, Pieces pieces) {
    if (message.size() < 2 || !(message.arg(0) instanceof Symbol)) {
      return -1;
    }
    for (int i = 1; i < message.size(); i++) {
      if (!(message.arg(i) instanceof Str)) {
        return -1;
      }
    }
    pieces.expr(message.arg(0));
    for (int i = 1; i < message.size(); i++) {
      String tag = ((Str) message.arg(i)).value();
      pieces.text("::").text(isWord(tag) ? tag : Quoted.of(tag));
    }
    return MESSAGE;
  }

  private static int association(Normal association, Pieces pieces) {
    for (Expr rule : association.args()) {
      boolean entry =
          rule instanceof Normal normal
              && (normal.is(Sym.RULE, 2) || normal.is(Sym.RULE_DELAYED, 2));
      if (!entry) {
        return -1;
      }
    }
    pieces.text("<|").items(association, 0, ", ", 0).text("|>");
    return Layout.ATOM;
  }

  /// `a < b <= c`; a chain of one kind would read back as that comparison.
  private static int inequality(Normal chain, Pieces pieces) {
    boolean mixed = false;
    for (int i = 1; i < chain.size(); i += 2) {
      Operator operator =
          chain.arg(i) instanceof Symbol symbol && symbol.isSystem()
              ? Operators.of(Form.INFIX, symbol.name())
              : null;
      if (operator == null || operator.grouping() != Grouping.CHAIN) {
        return -1;
      }
      mixed |= !chain.arg(i).equals(chain.arg(1));
    }
    if (chain.size() % 2 == 0 || !mixed) {
      return -1;
    }
    pieces.expr(chain.arg(0), CHAIN + 1);
    for (int i = 1; i < chain.size(); i += 2) {
      Operator operator = Operators.of(Form.INFIX, ((Symbol) chain.arg(i)).name());
      pieces.text(operator == null ? " " : " " + operator.text() + " ");
      pieces.expr(chain.arg(i + 1), CHAIN + 1);
    }
    return CHAIN;
  }

  private static int sequence(Normal sequence, Pieces pieces) {
    int size = sequence.size();
    if (size < 2) {
      return -1;
    }
    boolean open = sequence.arg(size - 1).equals(Sym.NULL);
    for (int i = 0; i < size; i++) {
      if (i < size - 1 || !open) {
        pieces.expr(sequence.arg(i), SEQUENCE + 1);
      }
      pieces.text(i < size - 1 ? "; " : "");
    }
    return SEQUENCE;
  }

  private static int span(Normal span, Pieces pieces) {
    if (span.size() < 2 || span.size() > 3) {
      return -1;
    }
    pieces.items(span, 0, " ;; ", Operators.SPAN + 1);
    return Operators.SPAN;
  }

  private static int tagged(Normal tagged, String sign, Pieces pieces) {
    if (tagged.size() != 3) {
      return -1;
    }
    pieces.expr(tagged.arg(0), ASSIGNMENT + 1).text(" /: ");
    pieces.expr(tagged.arg(1), ASSIGNMENT + 1).text(sign);
    pieces.expr(tagged.arg(2), ASSIGNMENT + 1);
    return ASSIGNMENT;
  }

  private static int untagged(Normal tagged, Pieces pieces) {
    if (tagged.size() != 2) {
      return -1;
    }
    pieces.expr(tagged.arg(0), ASSIGNMENT + 1).text(" /: ");
    pieces.expr(tagged.arg(1), ASSIGNMENT + 1).text(" =.");
    return ASSIGNMENT;
  }

  private static int out(Normal out, Pieces pieces) {
    if (out.size() == 1 && out.arg(0) instanceof Int(var line) && line > 0) {
      pieces.text("%" + line);
      return Layout.ATOM;
    }
    return -1;
  }
}
