package org.scheelite.std.io.file;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.io.Numbers;
import org.scheelite.std.list.Sizes;

/// The pieces of a file.
///
/// `ReadList["file"]` reads an expression from each line, `ReadList["file", type]` pieces of a
/// type: `Number`, `Real`, `Word`, `String` for lines, `Character`, `Byte`, `Expression`; `{type,
/// type, …}` gathers them. `ReadList["file", type, n]` reads `n` of them.
///
/// ```wl
/// In:  dir = CreateDirectory[]; file = Export[FileNameJoin[{dir, "a.txt"}], "1 2\n3 4"];
/// In:  ReadList[file, Number]
/// Out: {1, 2, 3, 4}
/// In:  ReadList[file, {Number, Number}]
/// Out: {{1, 2}, {3, 4}}
/// In:  ReadList[file, String, 1]
/// Out: {"1 2"}
/// In:  ReadList[file, Word]
/// Out: {"1", "2", "3", "4"}
/// In:  DeleteDirectory[dir, DeleteContents -> True]
/// ```
@Builtin(seeAlso = {"ReadString", "Import", "Get"})
final class ReadList {
  static final Message READT =
      Message.of("ReadList::readt", "`1` is not a type of pieces that can be read.");

  private ReadList() {}

  @Form
  static @Nullable Expr read(Expr file, Frame frame) {
    return read(file, Symbol.system("Expression"), Sym.INFINITY, frame);
  }

  @Form
  static @Nullable Expr read(Expr file, Expr type, Frame frame) {
    return read(file, type, Sym.INFINITY, frame);
  }

  @Form
  static @Nullable Expr read(Expr file, Expr type, Expr count, Frame frame) {
    String name = FileAccess.name(file);
    Integer limit = Sizes.limit(count);
    if (name == null || limit == null) {
      return null;
    }
    String text = new FileAccess("ReadList", frame).readText(name);
    if (text == null) {
      return Sym.FAILED;
    }
    boolean grouped = type instanceof Normal group && group.is(Sym.LIST) && group.size() > 0;
    List<Expr> pieces = pieces(text, grouped ? ((Normal) type).arg(0) : type, frame);
    if (pieces == null) {
      return frame.decline(READT, type);
    }
    List<Expr> rows = grouped ? groups(pieces, ((Normal) type).size()) : pieces;
    return Lists.of(rows.size() > limit ? rows.subList(0, limit) : rows);
  }

  private static @Nullable List<Expr> pieces(String text, Expr type, Frame frame) {
    List<String> words = List.of(text.strip().split("\\s+"));
    return switch (type instanceof Symbol symbol ? symbol.name() : "") {
      case "String", "Record" -> text.lines().map(line -> (Expr) Str.of(line)).toList();
      case "Word" ->
          words.stream().filter(word -> !word.isEmpty()).map(word -> (Expr) Str.of(word)).toList();
      case "Character" ->
          text.codePoints().mapToObj(c -> (Expr) Str.of(Character.toString(c))).toList();
      case "Byte" -> text.chars().mapToObj(c -> (Expr) Int.of(c)).toList();
      case "Number", "Real" ->
          words.stream().filter(word -> !word.isEmpty()).map(word -> number(word, type)).toList();
      case "Expression" ->
          text.lines()
              .filter(line -> !line.isBlank())
              .map(line -> SourceReader.evaluate(line, "ReadList", frame))
              .toList();
      default -> null;
    };
  }

  private static Expr number(String word, Expr type) {
    Num number = Numbers.read(word);
    return number == null
        ? Sym.FAILED
        : type.equals(Sym.REAL) ? Real.of(number.doubleValue()) : number;
  }

  private static List<Expr> groups(List<Expr> pieces, int size) {
    var rows = new ArrayList<Expr>();
    for (int i = 0; i < pieces.size(); i += size) {
      rows.add(Lists.of(pieces.subList(i, Math.min(pieces.size(), i + size))));
    }
    return rows;
  }
}
