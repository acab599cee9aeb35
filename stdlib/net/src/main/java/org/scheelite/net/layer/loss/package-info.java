/// Losses: layers that compare an input with a target.
@NullMarked
package org.scheelite.net.layer.loss;

import org.jspecify.annotations.NullMarked;
