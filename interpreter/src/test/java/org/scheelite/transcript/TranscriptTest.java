package org.scheelite.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptTest {
  private static Transcript read(String name, String text) {
    return Transcript.of(Path.of(name), text.lines().toList());
  }

  @Test
  void readsCases() {
    var cases =
        read(
                "a.case",
                """
                # Totals
                In:  f[1,
                       2]
                Print: one
                Print: two
                       three
                Msg: f::x: Odd.
                Msg: f::y: Odder.
                Out: {1,
                       2}
                prose between
                In:  g
                In:  h;

                  indented prose
                In:  1/3.
                Out~: 0.33333
                """)
            .cases();
    assertEquals(4, cases.size());
    assertEquals(
        new Case(
            2,
            4,
            11,
            "",
            "f[1,\n  2]",
            new Result(
                List.of("one", "two\n  three"), List.of("f::x: Odd.", "f::y: Odder."), "{1,\n  2}"),
            false),
        cases.get(0));
    assertEquals(
        new Case(12, 13, 13, "", "g", new Result(List.of(), List.of(), ""), false), cases.get(1));
    assertEquals("h;", cases.get(2).code());
    assertTrue(cases.get(3).approximate());
    assertEquals("0.33333", cases.get(3).expected().output());
  }

  @Test
  void dividesCaseFiles() {
    var transcript =
        read(
            "a.case",
            """
            In:  a
            In:  b
            ---
            In:  c
            """);
    assertEquals(List.of(2, 1), transcript.sessions().stream().map(List::size).toList());
  }

  @Test
  void readsMarkedBlocksOfMarkdown() {
    var transcript =
        read(
            "a.md",
            """
            Text.

            ```wl
            In:  a
            Out: 1

            In:  b
            ```

            In:  no

            ```sh
            In:  no
            ```
            - item
              ```wl

              In:  c
              ```
            """);
    assertEquals(List.of("a", "b", "c"), transcript.cases().stream().map(Case::code).toList());
    assertEquals(2, transcript.sessions().size());
    assertEquals("  ", transcript.cases().get(2).margin());
    assertEquals(18, transcript.cases().get(2).line());
  }

  @Test
  void readsDocComments() {
    var transcript =
        read(
            "A.java",
            """
            /// Sums.
            ///
            /// ```wl
            ///
            /// In:  a +
            ///        b
            /// Out: 1
            ///
            /// In:  b
            /// ```
              /// ```wl
              /// In:  c
              /// ```
            """);
    assertEquals(
        List.of("a +\n  b", "b", "c"), transcript.cases().stream().map(Case::code).toList());
    assertEquals("/// ", transcript.cases().get(0).margin());
    assertEquals("  /// ", transcript.cases().get(2).margin());
  }
}
