package org.scheelite.net.train.checkpoint;

/// What was remembered does not fit the training that is to go on; the message says why.
public final class Unfit extends Exception {
  private static final long serialVersionUID = 1L;

  public Unfit(String why) {
    super(why);
  }
}
