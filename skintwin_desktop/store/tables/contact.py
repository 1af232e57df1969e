"""Contact with clients: notes of what was said, letters and e-mails that were made, how somebody may be reached."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped

from skintwin_desktop.store.contact_entries import message, news
from skintwin_desktop.store.entries import Rectifiable, identity, medical, technical
from skintwin_desktop.store.tables.base import Base, column, key, sealed


class ContactNoteRow(Base):
    """One version of a note of contact. A correction is a new row; what stood there before stays."""

    __tablename__ = "contact_note"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(message("Cliënt", "Client"), ForeignKey("client.id"), index=True)
    first_id: Mapped[UUID] = column(technical("the first version of the same note", client="client_id"), index=True)
    number: Mapped[int] = column(message("Versie van de notitie", "Version of the note", rectifiable=Rectifiable.NO))
    kind: Mapped[str] = column(message("Soort notitie (administratief of medisch)", "Kind of note"))
    channel: Mapped[str] = column(message("Contact via", "Contact by"))
    direction: Mapped[str] = column(message("Richting van het contact", "Direction of the contact"))
    contact_at: Mapped[datetime] = column(message("Moment van het contact", "Moment of the contact"))
    written_at: Mapped[datetime] = column(
        message("Notitie geschreven op", "Note written on", rectifiable=Rectifiable.NO)
    )
    written_by: Mapped[UUID] = column(
        message("Notitie geschreven door", "Note written by", rectifiable=Rectifiable.NO), ForeignKey("app_user.id")
    )
    text: Mapped[str] = column(message("Notitie", "Note"))
    """Empty for a medical note, which lies sealed in a row of its own."""


class MedicalNoteRow(Base):
    """The words of a medical note of contact, for the client's letterbox only. Its id is that of the note."""

    __tablename__ = "contact_note_medical"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(technical("whose note", client="client_id"), ForeignKey("client.id"), index=True)
    sealed: Mapped[bytes] = sealed("MedicalNote", medical("Medische notitie", "Medical note", "S21", "S37"))


class ClientMessageRow(Base):
    """A letter or e-mail about the service that was made for one client, as it left."""

    __tablename__ = "client_message"

    id: Mapped[UUID] = key()
    client_id: Mapped[UUID] = column(message("Cliënt", "Client"), ForeignKey("client.id"), index=True)
    type: Mapped[str] = column(message("Soort bericht", "Type of message"))
    template: Mapped[str] = column(message("Sjabloon", "Template"))
    channel: Mapped[str] = column(message("Bericht via", "Message by"))
    language: Mapped[str] = column(message("Taal van het bericht", "Language of the message"))
    subject: Mapped[str] = column(message("Onderwerp", "Subject"))
    body: Mapped[str] = column(message("Bericht", "Message"))
    made_at: Mapped[datetime] = column(message("Bericht gemaakt op", "Message made on", rectifiable=Rectifiable.NO))
    made_by: Mapped[UUID] = column(
        message("Bericht gemaakt door", "Message made by", rectifiable=Rectifiable.NO), ForeignKey("app_user.id")
    )


class ClientReachRow(Base):
    """What is known about reaching a client besides the address: an account on the website, the ground for news."""

    __tablename__ = "client_reach"

    client_id: Mapped[UUID] = column(
        technical("whose", client="client_id"), ForeignKey("client.id", ondelete="CASCADE"), primary_key=True
    )
    website_account: Mapped[str] = column(
        identity("Account op de website (ja, nee, onbekend)", "Account on the website", "S42", "S43")
    )
    email_from_sale: Mapped[bool] = column(
        news("E-mailadres gekregen bij een eigen dienst", "E-mail address obtained with a service", "S17", "S38")
    )
    optout_offered: Mapped[bool] = column(
        news("Afmelden aangeboden bij het vragen", "Opting out offered when it was asked", "S17", "S38")
    )
    email_mark: Mapped[bytes] = column(
        technical("keyed mark of the e-mail address that the ground for news is about", client="client_id")
    )
    noted_at: Mapped[datetime] = column(news("Genoteerd op", "Noted on"))
    noted_by: Mapped[UUID] = column(news("Genoteerd door", "Noted by"), ForeignKey("app_user.id"))
