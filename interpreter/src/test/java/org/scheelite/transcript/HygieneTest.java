package org.scheelite.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Library;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Primitive;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;

class HygieneTest {
  private record Pages(Map<String, String> pages) implements Library {

    @Override
    public Map<String, Entry> entries() {
      var entries = new TreeMap<String, Entry>();
      pages.keySet().forEach(name -> entries.put(name, new Entry(name, "A thing.")));
      return entries;
    }

    @Override
    public Primitive load(String name) {
      return new Thing(name);
    }

    @Override
    public String page(String name) {
      return String.valueOf(pages.get(name));
    }
  }

  private static final class Thing extends Primitive {
    private final String name;

    private Thing(String name) {
      this.name = name;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Set<Attribute> attributes() {
      return Set.of();
    }

    @Override
    public List<Option<?>> options() {
      return List.of(Option.any("Size", Sym.AUTOMATIC), Option.any("Colour", Sym.AUTOMATIC));
    }

    @Override
    public List<Message> messages() {
      return List.of(Message.of("Grow::one", "Odd."), Message.of("Grow::two", "Odder: `1`."));
    }
  }

  private static final Transcript CASES =
      Transcript.of(
          Path.of("Grow.case"),
          """
          In:  Grow[1, Size -> 2]
          Msg: Grow::two: Odder: 2.
          """
              .lines()
              .toList());

  @Test
  void namesWhatNobodyTests() {
    var library = new Pages(Map.of("Grow", "Grows."));
    assertEquals(
        List.of(
            "Grow::one: no case provokes this message", "Grow, Colour: no case uses this option"),
        new Hygiene(List.of(library), List.of(), List.of(CASES)).gaps());
  }

  @Test
  void namesOrphansAndBuiltinsWithoutExamples() {
    var library = new Pages(Map.of("Grow", "Grows.", "Shrink", "Shrinks.\n\n```wl\nIn:  1\n```\n"));
    var files =
        List.of(
            Path.of("list", "Grow.case"),
            Path.of("list", "Gone.case"),
            Path.of("eval", "order.case"),
            Path.of("Shrink.case"));
    assertEquals(
        List.of(
            Path.of("list", "Gone.case") + ": no builtin of this module has this name",
            "Grow: has no example"),
        new Hygiene(List.of(library), files, List.of()).faults());
  }
}
