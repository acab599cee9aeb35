package org.scheelite.builtin.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Library;
import org.scheelite.builtin.Primitive;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

class BuiltinProcessorTest {
  private static final String PICK =
      """
      /// Takes things, e.g. the first. More of it.
      ///
      /// ```wl
      /// In:  Pick[1]
      /// Out: 1
      /// ```
      @Builtin(
          attributes = {Attribute.HOLD_ALL},
          operator = Builtin.Operator.LAST,
          seeAlso = {"First", "Last"})
      final class Pick {
        /// Nothing is there.
        static final Message NONE = Message.of("Pick::none", "There is " + "nothing in `1`.");

        @Form
        static Expr text(Str text) {
          return Str.of("text");
        }

        @Form
        static @Nullable Expr number(Whole number, Frame frame) {
          return number.sign() < 0 ? null : Str.of("number");
        }

        @Form
        static Expr many(Expr first, Expr[] rest, Frame frame) {
          return Call.list(rest);
        }
      }
      """;

  private static final String GROW =
      """
      /// Grows.
      @Builtin
      final class Grow {
        /// How
        /// fast.
        static final Option<Expr> SPEED =
            Option.symbol("Speed", Int.of(3), "an integer", (v, f) -> v instanceof Int ? v : null);
        static final Option<Expr> MAX_SIZE = Option.any("MaxSize", Sym.AUTOMATIC);

        @Form
        static Expr rule(Expr thing, Call rule, Options options, Frame frame) {
          return Call.list(rule, options.get(SPEED));
        }

        @Form
        static Expr plain(Expr thing) {
          return thing;
        }

        @Form
        static Expr all(Expr[] rest, Options options) {
          return Call.list(Int.of(rest.length), options.get(SPEED));
        }
      }
      """;

  private static final String LIST =
      """
      /// All kinds of methods.
      @Builtin(name = "$List", attributes = Attribute.LISTABLE)
      final class Kinds {
        @Form(whole = true, min = 2, max = 3)
        static Expr apply(Normal call, Frame frame) {
          return call.arg(1);
        }

        @Bulk
        static @Nullable Expr bulk(Normal call, Frame frame) {
          return call.arg(0);
        }

        @Applied
        static Expr applied(Normal call, Frame frame) {
          return call.head();
        }

        @Value
        static Expr value(Frame frame) {
          return Int.ONE;
        }

        @Numeric
        static Num numeric(int digits) {
          return Int.of(digits);
        }
      }
      """;

  @TempDir Path output;

  private Library library(String... classes) {
    var compilation = Compilation.of(output, classes);
    assertEquals(List.of(), compilation.complaints());
    return compilation.library();
  }

  private static @Nullable Expr apply(Primitive primitive, Expr... args) {
    return primitive.apply(Call.of(Symbol.system(primitive.name()), args), SampleFrame.make());
  }

  @Test
  void listsBuiltinsByName() {
    Library library = library(PICK, GROW, LIST);
    assertEquals(List.of("$List", "Grow", "Pick"), List.copyOf(library.entries().keySet()));
    assertEquals(
        new Library.Entry("Pick", "Takes things, e.g. the first."), library.entries().get("Pick"));
    assertEquals("Pick", library.load("Pick").name());
  }

  @Test
  void triesFormsInOrder() {
    Primitive pick = library(PICK).load("Pick");
    assertEquals(Str.of("text"), apply(pick, Str.of("x")));
    assertEquals(Str.of("number"), apply(pick, Int.of(5)));
    assertEquals(Call.list(), apply(pick, Int.of(-5)));
    assertEquals(Call.list(Int.of(2), Int.of(3)), apply(pick, Int.of(1), Int.of(2), Int.of(3)));
    assertNull(apply(pick));
    assertEquals(1, pick.minArguments());
    assertEquals(Integer.MAX_VALUE, pick.maxArguments());
  }

  @Test
  void tellsWhatTheClassDeclares() {
    Primitive pick = library(PICK).load("Pick");
    assertEquals(EnumSet.of(Attribute.PROTECTED, Attribute.HOLD_ALL), pick.attributes());
    assertEquals(Builtin.Operator.LAST, pick.operator());
    assertEquals("There is nothing in `1`.", pick.messages().getFirst().text());
    assertEquals(List.of(), pick.options());
  }

  @Test
  void splitsOptionsOff() {
    Primitive grow = library(GROW).load("Grow");
    Expr fast = Call.rule(Symbol.of("Global`Speed"), Int.of(9));
    Expr bad = Call.rule(Symbol.of("Global`Speed"), Str.of("x"));
    Expr unknown = Call.rule(Symbol.of("Global`Size"), Int.of(9));
    assertEquals(Int.of(1), apply(grow, Int.of(1)));
    assertEquals(fast, apply(grow, fast));
    assertEquals(Call.list(Int.of(0), Int.of(3)), apply(grow));
    assertEquals(Call.list(fast, Int.of(3)), apply(grow, Int.of(1), fast));
    assertEquals(Call.list(fast, Int.of(9)), apply(grow, Int.of(1), fast, fast));
    assertEquals(Sym.FAILED, apply(grow, Int.of(1), fast, bad));
    assertEquals(Sym.FAILED, apply(grow, Int.of(1), Int.of(2), unknown));
    assertEquals(Call.list(Int.of(2), Int.of(9)), apply(grow, Int.of(1), Int.of(2), fast));
    assertEquals(List.of("Speed", "MaxSize"), grow.options().stream().map(o -> o.name()).toList());
  }

  @Test
  void servesWholeCallsBulkAndValues() {
    Primitive kinds = library(LIST).load("$List");
    assertNull(apply(kinds, Int.of(1)));
    assertEquals(Int.of(2), apply(kinds, Int.of(1), Int.of(2)));
    assertEquals(2, kinds.minArguments());
    assertEquals(3, kinds.maxArguments());
    assertTrue(kinds.hasBulk());
    assertEquals(Int.of(7), kinds.bulk(Call.list(Int.of(7)), SampleFrame.make()));
    assertEquals(Sym.LIST, kinds.applied(Call.list(), SampleFrame.make()));
    assertEquals(Int.ONE, kinds.value(SampleFrame.make()));
    assertEquals(Int.of(20), kinds.numeric(20));
  }

  @Test
  void writesPages() {
    Library library = library(PICK, GROW);
    assertEquals(
        """
        Takes things, e.g. the first. More of it.

        ```wl
        In:  Pick[1]
        Out: 1
        ```

        ## Messages

        - `Pick::none`: There is nothing in `1`.

        ## Attributes

        `HoldAll`, `Protected`

        ## See also

        `First`, `Last`
        """,
        library.page("Pick"));
    assertTrue(
        library
            .page("Grow")
            .contains("- `Speed` (default `3`): How fast.\n- `MaxSize` (default `Automatic`)\n"));
  }

  @Test
  void writesTheServiceFile() {
    String file = "META-INF/services/org.scheelite.builtin.Library";
    assertEquals("sample.SampleLibrary\n", Compilation.of(output, PICK).resource(file));
  }

  /// The classes of the language may bear names of the interpreter's own.
  @Test
  void takesNamesOfTheInterpreter() {
    String options =
        """
        /// The options of a symbol.
        @Builtin
        final class Options {
          @Form
          static Expr of(Expr symbol, org.scheelite.builtin.Options options) {
            return symbol;
          }
        }
        """;
    assertEquals(Int.ONE, apply(library(options).load("Options"), Int.ONE));
  }

  @Test
  void leavesVariablesUnprotected() {
    String limit =
        """
        /// A limit.
        @Builtin(name = "$Limit", variable = true)
        final class Limit {}
        """;
    Library library = library(limit);
    assertEquals(Set.of(), library.load("$Limit").attributes());
    assertEquals("A limit.\n", library.page("$Limit"));
  }

  @Test
  void cutsTheWordBuiltinOff() {
    String string =
        """
        /// Text.
        @Builtin
        final class StringBuiltin {}
        """;
    assertEquals(-1, library(string).load("String").minArguments());
  }
}
