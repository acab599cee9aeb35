package org.scheelite.net.coder.subword;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.scheelite.budget.Budget;

/// Learns a vocabulary for byte-pair encoding: begins with the characters of a text, and again and
/// again joins the two neighbours that are found most often.
public final class PairLearning {
  /// Two tokens that stand side by side.
  private record Pair(String left, String right) implements Comparable<Pair> {
    String joined() {
      return left + right;
    }

    @Override
    public int compareTo(Pair other) {
      int order = left.compareTo(other.left);
      return order == 0 ? right.compareTo(other.right) : order;
    }
  }

  /// A word as tokens, and how often it is found.
  private static final class Word {
    private final List<String> parts;
    private final long count;

    Word(List<String> parts, long count) {
      this.parts = parts;
      this.count = count;
    }
  }

  private final List<Word> words = new ArrayList<>();
  private final Map<Pair, Long> counts = new HashMap<>();

  /// The words that have a pair, or had it once.
  private final Map<Pair, List<Word>> places = new HashMap<>();

  private PairLearning(Map<String, Long> found) {
    found.forEach(
        (text, count) -> {
          var parts = new ArrayList<String>();
          text.codePoints().forEach(point -> parts.add(Character.toString(point)));
          words.add(new Word(parts, count));
        });
    words.forEach(this::enter);
  }

  /// The tokens, those that are joined earlier first.
  ///
  /// @param size how many there shall be at most; all characters of the texts are among them
  public static List<String> tokens(List<String> texts, int size, Budget budget) {
    var found = new LinkedHashMap<String, Long>();
    for (String text : texts) {
      budget.poll();
      for (String word : text.split("(?= )|[\\t\\r\\n]+")) {
        if (!word.isEmpty()) {
          found.merge(word, 1L, Long::sum);
        }
      }
    }
    var learning = new PairLearning(found);
    var characters = new TreeSet<String>();
    learning.words.forEach(word -> characters.addAll(word.parts));
    var tokens = new LinkedHashSet<String>(characters);
    while (tokens.size() < size) {
      budget.poll();
      Pair best = learning.best();
      if (best == null) {
        break;
      }
      learning.join(best);
      tokens.add(best.joined());
    }
    return List.copyOf(tokens);
  }

  private void leave(Word word) {
    for (int i = 0; i + 1 < word.parts.size(); i++) {
      counts.merge(new Pair(word.parts.get(i), word.parts.get(i + 1)), -word.count, Long::sum);
    }
  }

  /// The pair found most often, at least twice; of several the first in alphabetical order.
  private @Nullable Pair best() {
    Pair best = null;
    long most = 1;
    for (Map.Entry<Pair, Long> entry : counts.entrySet()) {
      long count = entry.getValue();
      if (count > most || count == most && best != null && entry.getKey().compareTo(best) < 0) {
        best = entry.getKey();
        most = count;
      }
    }
    return best;
  }

  private void join(Pair pair) {
    for (Word word : List.copyOf(places.getOrDefault(pair, List.of()))) {
      int at = place(word.parts, pair, 0);
      if (at < 0) {
        continue; // another join was quicker
      }
      leave(word);
      while (at >= 0) {
        word.parts.set(at, pair.joined());
        word.parts.remove(at + 1);
        at = place(word.parts, pair, at + 1);
      }
      enter(word);
    }
    counts.remove(pair);
    places.remove(pair);
  }

  private void enter(Word word) {
    for (int i = 0; i + 1 < word.parts.size(); i++) {
      var pair = new Pair(word.parts.get(i), word.parts.get(i + 1));
      counts.merge(pair, word.count, Long::sum);
      List<Word> known = places.computeIfAbsent(pair, p -> new ArrayList<>());
      if (known.isEmpty() || !known.getLast().equals(word)) {
        known.add(word);
      }
    }
  }

  private static int place(List<String> parts, Pair pair, int from) {
    for (int i = from; i + 1 < parts.size(); i++) {
      if (parts.get(i).equals(pair.left) && parts.get(i + 1).equals(pair.right)) {
        return i;
      }
    }
    return -1;
  }
}
