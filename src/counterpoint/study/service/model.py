"""A treatment or support service, as the study knows it without its name."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import InputError, NotFoundError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ServiceId

_CODE = re.compile(r"^[\w.-]{1,12}$")


class Sector(StrEnum):
    """Who runs a service.

    Source: method, row M6.
    """

    SOCIAL = "social"
    PSYCHIATRIC = "psychiatric"
    OTHER = "other"


class Mode(StrEnum):
    """How a service helps.

    Source: method, row M6 and section 3.2.
    """

    INPATIENT = "inpatient"
    OUTPATIENT = "outpatient"
    RESIDENTIAL = "residential"
    HOUSING_SUPPORT = "housing support"
    COOPERATIVE = "cooperative"
    TREATMENT_TEAM = "treatment team"
    OTHER = "other"


class ServiceCodeError(InputError):
    """A service's code is short and without blanks."""


class ServiceTakenError(RuleError):
    """Another service has that code."""


class NoSuchServiceError(NotFoundError):
    """The study has no such service."""


@dataclass(frozen=True, slots=True)
class ServiceAdded(Event):
    """A service was described, without its name."""

    about: ClassVar[str] = "service_id"

    service_id: ServiceId
    sector: str
    mode: str


@dataclass(frozen=True, slots=True)
class ServiceChanged(Event):
    """What is known of a service was changed."""

    about: ClassVar[str] = "service_id"

    service_id: ServiceId
    sector: str
    mode: str


@dataclass(frozen=True, slots=True)
class ServiceRetired(Event):
    """A service left the study's list."""

    about: ClassVar[str] = "service_id"

    service_id: ServiceId


@dataclass(frozen=True, slots=True)
class Service:
    """A service. Its real name lies in the vault.

    Attributes:
        code: "S3".
        type: As the sample description prints it: "residential facilities".
    """

    id: ServiceId
    code: str
    sector: Sector
    mode: Mode
    type: str = ""


def checked_code(code: str) -> str:
    """Bring a service's code into its one form.

    Raises:
        ServiceCodeError: It is empty, too long, or has blanks.
    """
    trimmed = code.strip()
    if not _CODE.match(trimmed):
        msg = "Give the service a short code, never its name, for example: S3"
        raise ServiceCodeError(msg)
    return trimmed
