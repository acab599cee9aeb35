package org.scheelite.transcript;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.scheelite.builtin.Library;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Primitive;
import org.scheelite.message.Message;

/// The rules for the cases of a module.
///
/// @param libraries the module's own
/// @param caseFiles relative to the folder of cases
/// @param transcripts all its cases and examples
record Hygiene(List<Library> libraries, List<Path> caseFiles, List<Transcript> transcripts) {
  /// Folders of cases about the language as a whole.
  private static final Set<String> GENERAL = Set.of("error", "eval", "parse", "print");

  /// Every case file is named after a builtin or about the language as a whole; every builtin has
  /// an example.
  List<String> faults() {
    var faults = new ArrayList<String>();
    for (Path file : caseFiles) {
      String name = String.valueOf(file.getFileName()).replace(".case", "");
      if (!GENERAL.contains(file.getName(0).toString()) && owns(name).isEmpty()) {
        faults.add(file + ": no builtin of this module has this name");
      }
    }
    for (Library library : libraries) {
      for (String name : library.entries().keySet()) {
        if (!library.page(name).contains("```wl")) {
          faults.add(name + ": has no example");
        }
      }
    }
    return faults;
  }

  /// The libraries with a builtin of this short name.
  private List<Library> owns(String name) {
    return libraries.stream()
        .filter(
            library ->
                library.entries().keySet().stream()
                    .anyMatch(known -> known.equals(name) || known.endsWith("`" + name)))
        .toList();
  }

  /// Messages no case expects, and options no case writes.
  List<String> gaps() {
    Set<String> expected = new TreeSet<>();
    var inputs = new StringBuilder();
    for (Transcript transcript : transcripts) {
      for (Case one : transcript.cases()) {
        one.expected().messages().forEach(line -> expected.add(nameOf(line)));
        inputs.append(one.code()).append('\n');
      }
    }
    var gaps = new ArrayList<String>();
    for (Library library : libraries) {
      for (String name : library.entries().keySet()) {
        addGaps(library.load(name), expected, inputs.toString(), gaps);
      }
    }
    return gaps;
  }

  private static void addGaps(
      Primitive primitive, Set<String> expected, String inputs, List<String> gaps) {
    for (Message message : primitive.messages()) {
      if (!expected.contains(message.name())) {
        gaps.add(message.name() + ": no case provokes this message");
      }
    }
    for (Option<?> option : primitive.options()) {
      if (!inputs.contains(option.name())) {
        gaps.add(primitive.name() + ", " + option.name() + ": no case uses this option");
      }
    }
  }

  /// `Part::partw` of `Part::partw: Part 5 of {1, 2} does not exist.`
  private static String nameOf(String message) {
    int end = message.indexOf(": ");
    return end < 0 ? message : message.substring(0, end);
  }
}
