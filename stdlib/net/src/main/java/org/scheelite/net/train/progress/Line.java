package org.scheelite.net.train.progress;

import java.util.Map;

/// One line about a training: while it runs, and when it is over.
public final class Line {
  private static final int BAR = 30;

  private Line() {}

  /// How it stands.
  public static String progress(Standing standing) {
    Standing.Speed speed = standing.speed();
    Standing.Losses losses = standing.losses();
    var text = new StringBuilder("NetTrain  ").append(Words.time(speed.elapsed()));
    if (Double.isFinite(speed.left())) {
      text.append("  ").append(Words.time(speed.left())).append(" left");
    }
    text.append("  ").append(Panel.place(standing));
    text.append("  ").append(Words.many(speed.examples())).append(" examples/s");
    loss(text, "loss", losses.recent());
    loss(text, "round loss", losses.round());
    loss(text, "validation loss", losses.validation());
    measurements(text, "", standing.measurements());
    measurements(text, "validation ", standing.validationMeasurements());
    return text.append(Panel.waiting(speed)).toString();
  }

  private static void loss(StringBuilder text, String name, double value) {
    if (!Double.isNaN(value)) {
      text.append("  ").append(name).append(' ').append(Words.number(value));
    }
  }

  private static void measurements(
      StringBuilder text, String prefix, Map<String, Double> measurements) {
    measurements.forEach((name, value) -> loss(text, prefix + name, value));
  }

  /// A bar.
  public static String bar(Standing standing, int columns) {
    Standing.Speed speed = standing.speed();
    String rest = " " + Words.percent(speed.fraction()) + "  " + Words.time(speed.elapsed());
    if (Double.isFinite(speed.left())) {
      rest += "  " + Words.time(speed.left()) + " left";
    }
    int room = Math.min(BAR, columns - rest.length() - 2);
    return room < 4 ? rest.strip() : Bar.of(speed.fraction(), room) + rest;
  }

  /// What was done, and why it is over.
  public static String summary(Standing standing, String reason) {
    Standing.Losses losses = standing.losses();
    double seconds = standing.speed().elapsed();
    var text = new StringBuilder("NetTrain: ");
    text.append(counted(standing.round().done(), "round")).append(", ");
    text.append(counted(standing.batches().done(), "batch")).append(" in ");
    text.append(Words.time(seconds)).append(" (");
    text.append(Words.many(standing.examples() / Math.max(1e-9, seconds))).append(" examples/s)");
    loss(text, " loss", Double.isNaN(losses.round()) ? losses.recent() : losses.round());
    if (!Double.isNaN(losses.best())) {
      text.append("  validation loss ").append(Words.number(losses.best()));
      text.append(" in round ").append(losses.bestRound());
    }
    measurements(text, "validation ", standing.validationMeasurements());
    return text.append("  ").append(reason).toString();
  }

  private static String counted(long number, String unit) {
    String plural = unit.endsWith("ch") ? unit + "es" : unit + "s";
    return Words.many(number).replace(".0", "") + " " + (number == 1 ? unit : plural);
  }
}
