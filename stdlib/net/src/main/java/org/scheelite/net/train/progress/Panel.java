package org.scheelite.net.train.progress;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The lines that show a training while it runs, in as many columns as there are.
///
/// @param standing how it stands
/// @param losses the curve of the training loss, from the start on
/// @param validations the curve of the validation loss
/// @param columns how many columns a line may have
public record Panel(Standing standing, List<Double> losses, List<Double> validations, int columns) {
  private static final int WIDEST = 100;
  private static final int NARROW = 50;
  private static final int LABEL = 12;
  private static final int VALUE = 11;
  private static final int BAR = 24;

  /// How many points a curve has at most in so many columns.
  public static int points(int columns) {
    return Math.clamp(columns - LABEL - VALUE - 1, 0, 40);
  }

  /// The lines, none longer than there are columns.
  public List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(head());
    lines.add(bar());
    lines.add(curve("loss", standing.losses().recent(), losses, ""));
    if (!Double.isNaN(standing.losses().validation())) {
      Standing.Losses of = standing.losses();
      String best = "  least " + Words.number(of.best()) + " in round " + of.bestRound();
      lines.add(curve("validation", of.validation(), validations, best));
    }
    measurements(lines);
    lines.add(speed());
    int most = Math.max(1, Math.min(columns, WIDEST));
    lines.replaceAll(line -> line.length() > most ? line.substring(0, most) : line);
    return lines;
  }

  private String head() {
    return "NetTrain  " + place(standing);
  }

  /// `round 3/10 batch 412/938`.
  static String place(Standing standing) {
    Standing.Count round = standing.round();
    Standing.Count batch = standing.batch();
    if (batch.all() <= 1) {
      return "round " + Words.count(round.done(), round.all());
    }
    boolean last = round.bounded() && round.done() >= round.all();
    long number = last ? round.done() : round.done() + 1;
    long inside = last ? batch.all() : batch.done();
    return "round "
        + Words.count(number, round.all())
        + "  batch "
        + Words.count(inside, batch.all());
  }

  private String bar() {
    Standing.Speed speed = standing.speed();
    String times = Words.time(speed.elapsed());
    if (!Double.isFinite(speed.left())) {
      return times;
    }
    String rest = " " + Words.percent(speed.fraction()) + "  " + times;
    rest += "  " + Words.time(speed.left()) + " left";
    int room = Math.min(BAR, columns - rest.length() - 2);
    return room < 4 ? rest.strip() : Bar.of(speed.fraction(), room) + rest;
  }

  private String curve(String label, double value, List<Double> points, String more) {
    String text = columns < NARROW ? label + " " : padded(label, LABEL);
    text += columns < NARROW ? Words.number(value) + " " : padded(Words.number(value), VALUE);
    int room = Math.min(points.size(), columns - text.length() - 1);
    if (room < 4) {
      return text.stripTrailing();
    }
    double[] shown = points.stream().skip(points.size() - room).mapToDouble(d -> d).toArray();
    return text + Sparkline.of(shown) + more;
  }

  private void measurements(List<String> lines) {
    Set<String> names = new LinkedHashSet<>(standing.measurements().keySet());
    names.addAll(standing.validationMeasurements().keySet());
    for (String name : names) {
      Double training = standing.measurements().get(name);
      Double validation = standing.validationMeasurements().get(name);
      String line = padded(name, LABEL);
      line += padded(training == null ? "" : Words.number(training), VALUE);
      line += validation == null ? "" : "validation " + Words.number(validation);
      lines.add(line.stripTrailing());
    }
  }

  private String speed() {
    Standing.Speed speed = standing.speed();
    String line = Words.many(speed.examples()) + " examples/s";
    line += "  " + Words.many(speed.batches()) + " batches/s";
    line += "  rate " + Words.number(speed.rate());
    return line + waiting(speed);
  }

  /// Tells that data comes too slowly, where that costs more than a little.
  static String waiting(Standing.Speed speed) {
    return speed.waiting() < 0.1 ? "" : "  waiting for data " + Words.percent(speed.waiting());
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }
}
