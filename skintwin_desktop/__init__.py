"""SkinTwin Desktop: the workstation of a dermatological screening studio."""

__version__ = "0.1.0"
