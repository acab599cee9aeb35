/// Checkpoints of a training: nets in files that also hold all that is needed to go on.
@NullMarked
package org.scheelite.net.train.checkpoint;

import org.jspecify.annotations.NullMarked;
