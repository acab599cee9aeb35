package org.scheelite.print;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.grammar.Operators;

/// Boxes written in lines: as people read them, or as input that means what they show.
public final class BoxText {
  private final boolean input;
  private final Runnable poll;

  private BoxText(boolean input, Runnable poll) {
    this.input = input;
    this.poll = poll;
  }

  /// Input that means what the boxes show.
  public static String input(Expr boxes, Runnable poll) {
    return new BoxText(true, poll).text(boxes);
  }

  /// The boxes as far as lines of text can show them.
  public static String shown(Expr boxes, Runnable poll) {
    return new BoxText(false, poll).text(boxes);
  }

  private String text(Expr boxes) {
    poll.run();
    if (boxes instanceof Str(String text)) {
      return input ? text : bare(text);
    }
    if (!(boxes instanceof Normal call) || call.size() == 0) {
      return Printer.print(boxes, input ? Form.INPUT : Form.OUTPUT);
    }
    if (Lists.isList(call)) {
      return joined(call.args(), input ? "," : ", ", "{", "}");
    }
    return switch (call.head() instanceof Symbol head ? head.name() : "") {
      case "RowBox" ->
          call.arg(0) instanceof Normal parts && Lists.isList(parts)
              ? row(parts)
              : text(call.arg(0));
      case "SuperscriptBox" -> superscript(call);
      case "SubscriptBox" ->
          input
              ? function("Subscript", call)
              : tight(call.arg(0)) + "_" + text(call.arg(call.size() - 1));
      case "SubsuperscriptBox" ->
          input
              ? function("Subsuperscript", call)
              : tight(call.arg(0))
                  + "_"
                  + text(call.arg(1))
                  + "^"
                  + text(call.arg(call.size() - 1));
      case "OverscriptBox", "UnderscriptBox", "UnderoverscriptBox" ->
          function(((Symbol) call.head()).name().replace("Box", ""), call);
      case "FractionBox" ->
          call.size() < 2
              ? text(call.arg(0))
              : wrapped(tight(call.arg(0)) + "/" + tight(call.arg(1)));
      case "SqrtBox" -> "Sqrt[" + text(call.arg(0)) + "]";
      case "RadicalBox" ->
          call.size() < 2
              ? text(call.arg(0))
              : wrapped(tight(call.arg(0)) + "^(1/" + tight(call.arg(1)) + ")");
      case "GridBox" -> grid(call.arg(0));
      case "InterpretationBox" ->
          input && call.size() > 1 ? Printer.print(call.arg(1), Form.INPUT) : text(call.arg(0));
      case "TagBox", "StyleBox", "FormBox", "FrameBox", "AdjustmentBox", "TooltipBox" ->
          text(call.arg(0));
      default -> Printer.print(call, input ? Form.INPUT : Form.OUTPUT);
    };
  }

  private String wrapped(String text) {
    return input ? "(" + text + ")" : text;
  }

  private String superscript(Normal call) {
    String mark = call.size() > 1 ? text(call.arg(1)) : "";
    if (mark.chars().allMatch(c -> c == '′' || c == '\'')) {
      return tight(call.arg(0)) + mark.replace('′', '\'');
    }
    return wrapped(tight(call.arg(0)) + "^" + (isWord(mark) ? mark : "(" + mark + ")"));
  }

  private String function(String head, Normal call) {
    return head + joined(call.args(), input ? "," : ", ", "[", "]");
  }

  private String joined(List<Expr> parts, String separator, String open, String close) {
    var texts = new ArrayList<String>();
    for (Expr part : parts) {
      texts.add(text(part));
    }
    return open + String.join(separator, texts) + close;
  }

  private static boolean isWord(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '$');
  }

  /// In parentheses where it is more than a word.
  private String tight(Expr boxes) {
    String text = text(boxes);
    boolean closed = isWord(text) || !input && isCall(boxes);
    return closed ? text : "(" + text + ")";
  }

  /// Whether this is a function with its arguments, or what is in brackets.
  private static boolean isCall(Expr boxes) {
    return !(boxes instanceof Normal row)
        || row.size() > 0
            && (row.head().equals(Symbol.system("SqrtBox"))
                || row.arg(0) instanceof Normal parts
                    && parts.size() > 1
                    && parts.arg(parts.size() - 1) instanceof Str(String close)
                    && ("]".equals(close) || ")".equals(close) || "}".equals(close)));
  }

  private String row(Normal parts) {
    var text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      boolean between = i > 0 && i + 1 < parts.size();
      Expr part = parts.arg(i);
      if (!input && part instanceof Str(String sign) && between && isOperator(sign)) {
        text.append(sign.equals(",") ? ", " : " " + sign + " ");
      } else {
        text.append(text(part));
      }
    }
    return text.toString();
  }

  private static boolean isOperator(String sign) {
    return sign.equals(",")
        || !sign.isBlank()
            && !sign.equals(" ")
            && "@/^?.'".indexOf(sign.charAt(0)) < 0
            && Operators.infix(sign) != null;
  }

  /// A text as it is shown: without the quotes of a string.
  private static String bare(String text) {
    String shown = text.replace("\u2060", "").replace("ⅇ", "e").replace("ⅈ", "i").replace("ⅆ", "d");
    int last = shown.length() - 1;
    boolean quoted = last > 0 && shown.charAt(0) == '"' && shown.charAt(last) == '"';
    return quoted
        ? shown.substring(1, last).replace("\\\"", "\"").replace("\\\\", "\\")
        : shown.endsWith("`") ? shown.substring(0, last) : shown;
  }

  private String grid(Expr rows) {
    if (!(rows instanceof Normal list) || !Lists.isList(list)) {
      return text(rows);
    }
    if (input) {
      return text(rows);
    }
    var cells = new ArrayList<Expr>();
    for (Expr row : list.args()) {
      List<Expr> parts = Lists.isList(row) ? ((Normal) row).args() : List.of(row);
      var texts = new ArrayList<Expr>();
      for (Expr part : parts) {
        texts.add(Str.of(text(part)));
      }
      cells.add(Call.list(texts));
    }
    return Printer.print(Call.of(Symbol.system("Grid"), Call.list(cells)), Form.OUTPUT);
  }
}
