/// Neural networks as immutable values: containers, layers, training.
@NullMarked
package org.scheelite.net;

import org.jspecify.annotations.NullMarked;
