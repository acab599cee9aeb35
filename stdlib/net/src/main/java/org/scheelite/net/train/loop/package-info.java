/// The loop over rounds and batches, its accounts, its validation and its checkpoints.
@NullMarked
package org.scheelite.net.train.loop;

import org.jspecify.annotations.NullMarked;
