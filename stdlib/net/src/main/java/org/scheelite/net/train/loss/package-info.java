/// What is minimised: the net with its losses, all shapes inferred from data.
@NullMarked
package org.scheelite.net.train.loss;

import org.jspecify.annotations.NullMarked;
