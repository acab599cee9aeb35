package org.scheelite.repl;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.scheelite.api.Session;
import org.scheelite.builtin.Libraries;

/// Completes names of builtins, with their one-line summaries, and of the session's own symbols.
final class NameCompleter implements Completer {
  private final Session session;

  NameCompleter(Session session) {
    this.session = session;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    String word = line.word();
    if (word.isEmpty()) {
      return;
    }
    Libraries libraries = session.definitions().libraries();
    Set<String> names = new TreeSet<>();
    for (String full : session.definitions().names()) {
      String name = full.substring(full.lastIndexOf('`') + 1);
      if (name.startsWith(word)) {
        names.add(name);
      }
    }
    for (String name : names) {
      String summary = libraries.summary(name);
      candidates.add(new Candidate(name, name, null, summary, null, null, false));
    }
  }
}
