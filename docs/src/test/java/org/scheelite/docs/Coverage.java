package org.scheelite.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Libraries;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Primitive;

/// The page that says which symbols are there: those of the vocabulary by its areas, then all
/// further ones by package.
///
/// @param vocabulary the symbols that are wanted, by area
/// @param libraries the symbols that are there
record Coverage(Map<String, List<String>> vocabulary, Libraries libraries) {

  private static final String PACKAGES = "org\\.scheelite\\.(std\\.)?";

  /// Reads a vocabulary: lines `# area` and below each the names.
  static Map<String, List<String>> areas(String text) {
    Map<String, List<String>> areas = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    for (String line : text.lines().map(String::strip).toList()) {
      if (line.startsWith("# ")) {
        names = areas.computeIfAbsent(line.substring(2), area -> new ArrayList<>());
      } else if (!line.isEmpty()) {
        names.add(line);
      }
    }
    return areas;
  }

  /// The whole page in Markdown.
  String page() {
    var page = new StringBuilder();
    Map<String, Set<String>> options = options();
    page.append("# Which symbols are there\n\n")
        .append("This page is made from the builtins themselves; a test keeps it up to date")
        .append(" (`-Daccept` rewrites it).\nFirst come the symbols of the core vocabulary by")
        .append(" area, then all further ones by the package that holds them.\n\n")
        .append("| area | symbols | there | missing |\n|---|--:|--:|---|\n");
    vocabulary.forEach(
        (area, names) -> {
          List<String> missing =
              names.stream().filter(name -> state(name, options) == null).toList();
          page.append(
              "| %s | %d | %d | %s |\n"
                  .formatted(area, names.size(), names.size() - missing.size(), code(missing)));
        });
    page.append("\n%d builtins in all.\n".formatted(libraries.entries().size()));
    vocabulary.forEach((area, names) -> section(page, area, names, options));
    further().forEach((area, names) -> section(page, "Further: " + area, names, options));
    return page.toString();
  }

  private void section(
      StringBuilder page, String area, List<String> names, Map<String, Set<String>> options) {
    page.append("\n## ").append(area).append("\n\n| symbol | |\n|---|---|\n");
    for (String name : names) {
      String state = state(name, options);
      page.append("| %s | %s |\n".formatted(code(name), state == null ? "**missing**" : state));
    }
  }

  /// The summary of a builtin, or whose option a name is; null for what is missing.
  private @Nullable String state(String name, Map<String, Set<String>> options) {
    String summary = libraries.summary(shortName(name));
    if (summary != null) {
      return summary.replace("|", "\\|").strip();
    }
    Set<String> owners = options.get(name);
    return owners == null ? null : "Option of " + code(owners) + ".";
  }

  private static String shortName(String name) {
    return name.substring(name.lastIndexOf('`') + 1);
  }

  private static String code(Iterable<String> names) {
    List<String> marked = new ArrayList<>();
    names.forEach(name -> marked.add(code(name)));
    return String.join(", ", marked);
  }

  private static String code(String name) {
    return name.contains("`") ? "`` " + name + " ``" : "`" + name + "`";
  }

  /// The owners of each option.
  private Map<String, Set<String>> options() {
    Map<String, Set<String>> owners = new TreeMap<>();
    for (String name : libraries.entries().keySet()) {
      for (Option<?> option : builtin(name).options()) {
        owners.computeIfAbsent(option.name(), key -> new TreeSet<>()).add(name);
      }
    }
    return owners;
  }

  /// The builtins that the vocabulary does not name, by package.
  private Map<String, List<String>> further() {
    Set<String> named =
        vocabulary.values().stream()
            .flatMap(List::stream)
            .map(Coverage::shortName)
            .collect(Collectors.toSet());
    Map<String, List<String>> further = new TreeMap<>();
    for (String name : libraries.entries().keySet()) {
      if (!named.contains(name)) {
        String home = builtin(name).getClass().getPackageName();
        String area = home.replaceFirst(PACKAGES, "").replace('.', '/');
        further.computeIfAbsent(area, key -> new ArrayList<>()).add(name);
      }
    }
    return further;
  }

  private Primitive builtin(String name) {
    Primitive builtin = libraries.get(name);
    if (builtin == null) {
      throw new IllegalStateException("no builtin " + name);
    }
    return builtin;
  }
}
