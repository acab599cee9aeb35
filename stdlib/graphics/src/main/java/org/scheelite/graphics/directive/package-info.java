/// Directives: how the primitives behind them in a list look.
@NullMarked
package org.scheelite.graphics.directive;

import org.jspecify.annotations.NullMarked;
