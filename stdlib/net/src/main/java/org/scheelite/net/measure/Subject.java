package org.scheelite.net.measure;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;

/// What can be measured of a net with its losses.
public interface Subject {

  /// The classes that it tells apart; null where no output is compared with classes.
  @Nullable Classes classes();

  /// Numbers and what they should be.
  record Pair(Place output, Place target) {}

  /// Where numbers are compared with numbers; null where there are none.
  @Nullable Pair numbers();

  /// The place that `NetPort[…]` means; null where it means none.
  @Nullable Place place(Expr port);

  /// The outputs and targets by the names under which functions of the user get them.
  Map<String, Place> all();
}
